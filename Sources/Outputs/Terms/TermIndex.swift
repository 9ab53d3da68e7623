import Diagnostics
import Markup
import Minutes
import Records
import Relations

/// The glossary as texts are searched for it.
///
/// It never changes once made. It is a class, for every page holds it.
final class TermIndex: Sendable {
    /// The terms, in the order of their register.
    let begrippen: [Begrip]
    /// All words by which texts mean them, and the names that hold such a word.
    let table: TermTable
    private let positions: [String: Int]

    /// The index of a site's glossary; nil without terms.
    init?(_ publication: Publication) {
        guard !publication.begrippen.isEmpty else { return nil }
        begrippen = publication.begrippen
        let forms = begrippen.enumerated().flatMap { Self.forms(of: $0.element, at: $0.offset) }
        let terms = TermTable(forms)
        let names = publication.names.filter { terms.concerns($0) }
        table = names.isEmpty ? terms : TermTable(names.map { TermForm($0, .name) } + forms)
        positions = Dictionary(
            forms.compactMap { form in form.term.map { (Folding.folded(form.text), $0) } },
            uniquingKeysWith: { first, _ in first })
    }

    private static func forms(of begrip: Begrip, at position: Int) -> [TermForm] {
        let abbreviation = begrip.afkorting.map { TermForm($0, .abbreviation(position)) }
        return [TermForm(begrip.term, .word(position))] + [abbreviation].compactMap { $0 }
            + begrip.aliassen.map { TermForm($0, .word(position)) }
    }

    /// The position of the term that a word means, whatever its capitals and accents.
    func position(of word: String) -> Int? { positions[Folding.folded(word)] }

    /// Whether a word is the abbreviation of a term.
    func isAbbreviation(_ word: String, of position: Int) -> Bool {
        begrippen[position].afkorting == word
    }
}

extension Publication {
    /// The names of people of more than one word, each once.
    fileprivate var names: [String] {
        var people = records.flatMap(\.page.contact)
        people += memos.flatMap { item in
            [item.record.portefeuillehouder].compactMap { $0 } + item.record.steller
                + (item.record.ondertekening?.ondertekenaars ?? [])
        }
        people += verslagen.flatMap { $0.minutes?.participants.compactMap(\.person) ?? [] }
        let names = people.compactMap(\.publicName).filter { $0.utf8.contains(0x20) }
        return Set(names).sorted()
    }
}
