import Diagnostics
import Records
import Relations

extension PageComposer {
    /// What became of the promises of a timeline, for machines.
    func scoreTwin(_ table: ScoreTable) -> JSON {
        var twin = JSONObject()
        twin.set("totaal", .object(scoreTwin(table.totaal)))
        twin.setList("per-project", table.perProject.map(rowTwin))
        twin.setList("per-jaar", table.perJaar.map(rowTwin))
        return .object(twin)
    }

    private func rowTwin(_ row: ScoreTable.Row) -> JSON {
        var twin = JSONObject()
        twin.set("project", row.project?.id.path)
        twin.set("onderdeel", row.onderdeel)
        twin.set("jaar", row.jaar)
        for member in scoreTwin(row.score).members { twin.set(member.name, member.value) }
        return .object(twin)
    }

    private func scoreTwin(_ score: Score) -> JSONObject {
        var twin = JSONObject()
        twin.set("toegezegd", score.toegezegd)
        twin.set("op-tijd", score.opTijd)
        twin.set("later", score.later)
        twin.set("open", score.open)
        twin.set("te-laat", score.teLaat)
        twin.set("aangehouden", score.aangehouden)
        twin.set("vervallen", score.vervallen)
        twin.set("verschuiving", score.verschuiving.map { .number($0.written) } ?? .null)
        return twin
    }
}
