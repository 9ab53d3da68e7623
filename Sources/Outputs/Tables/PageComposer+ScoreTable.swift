import Records
import Relations

/// What a row of the score is about.
private enum Scoregroep: String, CaseIterable { case programma, project, jaar }

extension PageComposer {
    /// The figures of a timeline: a row for the whole, for each project and for each year.
    func scoreFile(_ table: ScoreTable) -> PageTable {
        let columns = DataTable<(groep: Scoregroep, rij: ScoreTable.Row)>([
            .word("groep", .kolomGroep) { $0.groep },
            .text("project", .kolomProject, .record) { $0.rij.project?.id.path },
            .text("onderdeel", .kolomOnderdeel) { $0.rij.onderdeel },
            .number("jaar", .kolomJaar) { $0.rij.jaar },
            .number("toegezegd", .kolomToegezegd, unit: .eenheidStukken) { $0.rij.score.toegezegd },
            .number("op-tijd", .kolomOpTijd, unit: .eenheidStukken) { $0.rij.score.opTijd },
            .number("later", .kolomLater, unit: .eenheidStukken) { $0.rij.score.later },
            .number("open", .kolomOpen, unit: .eenheidStukken) { $0.rij.score.open },
            .number("te-laat", .kolomTeLaat, unit: .eenheidStukken) { $0.rij.score.teLaat },
            .number("aangehouden", .kolomAangehouden, unit: .eenheidStukken) { $0.rij.score.aangehouden },
            .number("vervallen", .kolomVervallen, unit: .eenheidStukken) { $0.rij.score.vervallen },
            DataColumn("verschuiving", .kolomMiddelsteVerschuiving, .decimal, unit: .eenheidMaanden) {
                .number($0.rij.score.verschuiving?.written)
            },
        ])
        let rows =
            [(groep: Scoregroep.programma, rij: ScoreTable.Row(score: table.totaal))]
            + table.perProject.map { (groep: Scoregroep.project, rij: $0) }
            + table.perJaar.map { (groep: Scoregroep.jaar, rij: $0) }
        return PageTable(.score, columns, of: rows)
    }
}
