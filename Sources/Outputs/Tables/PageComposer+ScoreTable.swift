import Records
import Relations

extension PageComposer {
    /// The figures of a timeline: a row for the whole, for each project and for each year.
    func scoreFile(_ table: ScoreTable) -> PageTable {
        let columns = CSVTable<(groep: String, rij: ScoreTable.Row)>([
            .text("groep") { $0.groep },
            .text("project") { $0.rij.project?.id.path },
            .text("onderdeel") { $0.rij.onderdeel },
            .number("jaar") { $0.rij.jaar },
            .number("toegezegd") { $0.rij.score.toegezegd },
            .number("op-tijd") { $0.rij.score.opTijd },
            .number("later") { $0.rij.score.later },
            .number("open") { $0.rij.score.open },
            .number("te-laat") { $0.rij.score.teLaat },
            .number("aangehouden") { $0.rij.score.aangehouden },
            .number("vervallen") { $0.rij.score.vervallen },
            CSVColumn("verschuiving") { .number($0.rij.score.verschuiving?.written) },
        ])
        let rows =
            [(groep: "programma", rij: ScoreTable.Row(score: table.totaal))]
            + table.perProject.map { (groep: "project", rij: $0) }
            + table.perJaar.map { (groep: "jaar", rij: $0) }
        return PageTable("score.csv", columns, of: rows, titel: .scoreAlsTabel)
    }
}
