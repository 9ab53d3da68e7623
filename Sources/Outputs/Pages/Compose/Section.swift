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

    /// Whether all that it holds stands on one page.
    var isSingle: Bool { kind == nil || kind == .begrip || kind == .toezegging }

    /// The sections that have something in them, in the order in which the site shows them.
    public static func all(of publication: Publication) -> [Section] {
        let agreements = publication.verslagen.reduce(0) { $0 + $1.agreements.count }
        let all: [(RecordKind?, Int, Phrase, Phrase)] = [
            (.memo, publication.memos.count, .memos, .overMemos),
            (.verslag, publication.verslagen.count, .consultaties, .overConsultaties),
            (.traject, publication.trajecten.count, .trajecten, .overTrajecten),
            (.tijdlijn, publication.tijdlijnen.count, .raadsstukken, .overRaadsstukken),
            (.segmentkeuzes, publication.segmentkeuzes.count, .segmenten, .overSegmenten),
            (.indicator, publication.indicatoren.count, .indicatoren, .overIndicatoren),
            (nil, agreements, .afspraken, .overAfspraken),
            (.toezegging, publication.toezeggingen.count, .toezeggingen, .overToezeggingen),
            (.project, publication.projecten.count, .projecten, .overProjecten),
            (.organisatie, publication.organisaties.count, .organisaties, .overOrganisaties),
            (.begrip, publication.begrippen.count, .begrippen, .overBegrippen),
        ]
        return all.filter { $0.1 > 0 }.map { kind, count, titel, omschrijving in
            Section(
                kind: kind, address: PageAddress(kind.map { $0.folder + "/" } ?? RegisteredAgreement.folder),
                count: count, titel: titel,
                omschrijving: omschrijving)
        }
    }
}
