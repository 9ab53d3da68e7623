import Diagnostics
import Minutes
import Records
import Relations

extension Published<Verslag> {
    /// The agreements of the report: those of its keys, then those that stand in its minutes only.
    var agreements: [Agreement] {
        let anchors = record.afspraakankers
        let typed = record.afspraken.enumerated().map {
            Agreement(source: .typed($0.element), anchor: anchors[$0.offset])
        }
        let known = Set(typed.map { Self.key($0.text) })
        let found = (minutes?.agreements ?? []).enumerated().map {
            Agreement(source: .found($0.element), anchor: PageComposer.agreementAnchor($0.offset))
        }
        return typed + found.filter { !known.contains(Self.key($0.text)) }
    }

    /// The agreements that stand among the keys and in the text, with the place of the key.
    var agreedTwice: [(text: String, place: Place)] {
        guard let found = minutes?.agreements, !found.isEmpty, !record.afspraken.isEmpty else { return [] }
        let typed = Dictionary(
            record.afspraken.map { (Self.key(PlainMarkdown.text(of: $0.tekst.source)), $0.place) },
            uniquingKeysWith: { first, _ in first })
        return found.compactMap { agreement in
            typed[Self.key(agreement.text)].map { (agreement.text, $0) }
        }
    }

    /// What two ways of writing one agreement have in common.
    static func key(_ text: String) -> String {
        Folding.folded(text).filter { $0.isLetter || $0.isNumber }
    }
}
