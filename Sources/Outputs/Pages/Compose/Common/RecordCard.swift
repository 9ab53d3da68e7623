import Records
import Relations

/// What lists say of a page, typeset.
///
/// It never changes once made. It is a class, for every list that the page is in looks it up.
final class RecordCard: Sendable {
    /// Its title.
    let titel: String
    /// What it is: "Memo", "Verslag marktconsultatie".
    let soort: String
    /// Its date in words.
    let datum: String?
    /// Its date for machines, where it is a day.
    let iso: String?
    /// Its summary as plain text.
    let samenvatting: String?
    /// Whose it is.
    let organisatie: String?
    /// A mark as a word: "concept".
    let merk: String?
    /// The language of its title and summary, where it is not the site's.
    let taal: String?

    init(
        titel: String, soort: String, datum: Tijdstip?, samenvatting: String? = nil,
        organisatie: String? = nil,
        merk: String? = nil, taal: String? = nil, _ words: Words
    ) {
        self.titel = words.typeset(titel)
        self.soort = soort
        self.datum = datum.map(words.moment)
        iso = datum?.moment.date?.iso
        self.samenvatting = samenvatting.map(words.typeset)
        self.organisatie = organisatie.map(words.typeset)
        self.merk = merk
        self.taal = taal
    }
}

extension Composer {
    /// The cards of all records with a page, by id.
    static func cards(of publication: Publication, _ words: Words) -> [RecordID: RecordCard] {
        var cards: [RecordID: RecordCard] = [:]
        func collect<Record>(_ items: [Published<Record>], _ soort: (Record) -> String) {
            for item in items {
                cards[item.record.id] = RecordCard(
                    titel: item.page.titel, soort: soort(item.record), datum: item.page.datum,
                    samenvatting: item.page.samenvatting.map { PlainMarkdown.text(of: $0.source) },
                    organisatie: item.page.organisatie.flatMap { publication.index[$0]?.titel },
                    merk: item.page.concept ? words(.concept) : nil,
                    taal: foreign(item.page.taal, publication), words)
            }
        }
        collect(publication.memos) { $0.vorm.map(words.capitalised) ?? words(.memo) }
        collect(publication.verslagen) { words(.verslagVan, ["vorm": $0.vorm.rawValue]) }
        collect(publication.trajecten) { _ in words(.traject) }
        collect(publication.tijdlijnen) { _ in words(.tijdlijn) }
        collect(publication.segmentkeuzes) { _ in words(.segmentkeuzes) }
        collect(publication.indicatoren) { _ in words(.indicator) }
        collect(publication.paginas) { _ in words(.pagina) }
        collect(publication.projecten) { _ in words(.project) }
        collect(publication.organisaties) { $0.soort.map(words.capitalised) ?? words(.organisatie) }
        for entry in publication.index.entries where entry.address != nil && cards[entry.id] == nil {
            cards[entry.id] = RecordCard(
                titel: entry.titel, soort: words.name(of: entry.kind), datum: entry.datum, words)
        }
        return cards
    }
}

extension Words {
    /// With a capital at its beginning.
    func capitalised(_ text: String) -> String {
        text.prefix(1).uppercased() + text.dropFirst()
    }
}
