import Diagnostics
import Records
import Relations

extension PageComposer {
    /// How many pages an entry names at most.
    private static let mostPages = 12

    /// The entries of the glossary in alphabetical order: its terms, and its abbreviations, which lead to
    /// them.
    mutating func lemmas(_ begrippen: [Begrip], _ uses: TermPages) -> [LemmaView] {
        let terms = begrippen.enumerated().map { lemma($0.element, uses.pages(of: $0.offset)) }
        let abbreviations = begrippen.compactMap(abbreviation)
        return (terms + abbreviations).enumerated().sorted { left, right in
            let names = (Folding.folded(left.element.term), Folding.folded(right.element.term))
            return (names.0, left.offset) < (names.1, right.offset)
        }.map(\.element)
    }

    private mutating func lemma(_ begrip: Begrip, _ pages: [TermPages.Page]) -> LemmaView {
        let rest = pages.count - Self.mostPages
        return LemmaView(
            term: typeset(begrip.term), afkorting: begrip.afkorting, anker: begrip.anker,
            definitie: unmarkedHTML(begrip.definitie),
            aliassen: begrip.aliassen.isEmpty ? nil : typeset(begrip.aliassen.joined(separator: "; ")),
            bron: begrip.bron.map(typeset),
            gebruik: pages.isEmpty ? nil : words.count(pages.count, .eenPagina, .aantalPaginas),
            paginas: pages.prefix(Self.mostPages).map {
                LinkView(tekst: typeset($0.title), adres: link($0.address))
            },
            meer: rest > 0 ? words.count(rest, .nogEenPagina, .nogPaginas) : nil)
    }

    private func abbreviation(_ begrip: Begrip) -> LemmaView? {
        begrip.afkorting.map {
            LemmaView(
                term: $0, anker: "zie~\(begrip.anker)", voluit: typeset(begrip.term),
                adres: "#\(begrip.anker)")
        }
    }
}
