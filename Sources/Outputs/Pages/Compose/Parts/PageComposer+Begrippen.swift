import Diagnostics
import Records
import Relations

extension PageComposer {
    /// Terms of the glossary in alphabetical order.
    mutating func begrippen(_ begrippen: [Begrip]) -> [BegripView] {
        begrippen.sorted { Folding.folded($0.term) < Folding.folded($1.term) }.map { begrip in
            BegripView(
                term: typeset(begrip.term), afkorting: begrip.afkorting, anker: begrip.anker,
                definitie: html(begrip.definitie), bron: begrip.bron.map(typeset))
        }
    }

    /// The elements of a segment file as terms.
    mutating func elementen(_ item: Published<Segmentkeuzes>) -> [BegripView] {
        item.record.elementen.map { element in
            BegripView(
                term: typeset(element.naam), afkorting: nil, anker: element.anker,
                definitie: definition(element), bron: nil)
        }
    }
}
