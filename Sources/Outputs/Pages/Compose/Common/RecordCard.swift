import Records
import Relations

/// What a list says of a page beside its title and date.
struct RecordCard: Sendable {
    var soort: String
    var samenvatting: String?
    var organisatie: String?
    var merk: String?
    /// The language of its title and summary, where it is not the site's.
    var taal: String?
}

extension Composer {
    /// The cards of all records with a page, by id.
    static func cards(of publication: Publication, _ words: Words) -> [RecordID: RecordCard] {
        var cards: [RecordID: RecordCard] = [:]
        func collect<Record>(_ items: [Published<Record>], _ soort: (Record) -> String) {
            for item in items {
                cards[item.record.id] = RecordCard(
                    soort: soort(item.record),
                    samenvatting: item.page.samenvatting.map { PlainMarkdown.text(of: $0.source) },
                    organisatie: item.page.organisatie.flatMap { publication.index[$0]?.titel },
                    merk: item.page.concept ? words(.concept) : nil,
                    taal: foreign(item.page.taal, publication))
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
        return cards
    }
}

extension Words {
    /// With a capital at its beginning.
    func capitalised(_ text: String) -> String {
        text.prefix(1).uppercased() + text.dropFirst()
    }
}
