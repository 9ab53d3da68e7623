public import Records
public import Relations

/// A section of the site: a kind of records with an index page, or a register made from them.
public struct Section: Sendable {
    /// What it holds; nil for the register of agreements, which stand in reports.
    public let kind: RecordKind?
    /// Its index page.
    public let address: PageAddress
    /// How many entries it has.
    public let count: Int
    let titel: Phrase
    let omschrijving: Phrase
    /// How many there are, in words: for one and for more.
    let aantal: (een: Phrase, meer: Phrase)

    /// Whether all that it holds stands on one page.
    var isSingle: Bool { kind == nil || kind == .begrip || kind == .toezegging }

    /// The sections that have something in them, in the order in which the site shows them.
    public static func all(of publication: Publication) -> [Section] {
        func section(
            _ kind: RecordKind?, _ count: Int, _ titel: Phrase, _ omschrijving: Phrase, _ een: Phrase,
            _ meer: Phrase
        ) -> Section {
            Section(
                kind: kind, address: PageAddress(kind.map { $0.folder + "/" } ?? RegisteredAgreement.folder),
                count: count, titel: titel,
                omschrijving: omschrijving, aantal: (een, meer))
        }
        let site = publication
        let agreements = site.verslagen.reduce(0) { $0 + $1.agreements.count }
        let all = [
            section(.memo, site.memos.count, .memos, .overMemos, .eenMemo, .aantalMemos),
            section(
                .verslag, site.verslagen.count, .consultaties, .overConsultaties, .eenVerslag,
                .aantalVerslagen),
            section(
                .traject, site.trajecten.count, .trajecten, .overTrajecten, .eenTraject, .aantalTrajecten),
            section(
                .tijdlijn, site.tijdlijnen.count, .raadsstukken, .overRaadsstukken, .eenTijdlijn,
                .aantalTijdlijnen),
            section(
                .segmentkeuzes, site.segmentkeuzes.count, .segmenten, .overSegmenten, .eenKeuzebesluit,
                .aantalKeuzebesluiten),
            section(
                .indicator, site.indicatoren.count, .indicatoren, .overIndicatoren, .eenIndicator,
                .aantalIndicatoren),
            section(nil, agreements, .afspraken, .overAfspraken, .eenAfspraak, .aantalAfspraken),
            section(
                .toezegging, site.toezeggingen.count, .toezeggingen, .overToezeggingen, .eenToezegging,
                .aantalToezeggingen),
            section(
                .project, site.projecten.count, .projecten, .overProjecten, .eenProject, .aantalProjecten),
            section(
                .organisatie, site.organisaties.count, .organisaties, .overOrganisaties, .eenOrganisatie,
                .aantalOrganisaties),
            section(.begrip, site.begrippen.count, .begrippen, .overBegrippen, .eenBegrip, .aantalBegrippen),
        ]
        return all.filter { $0.count > 0 }
    }
}
