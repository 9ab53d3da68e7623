import Diagnostics
import Records
import Relations
import Templates

extension PageComposer {
    /// Terms of the glossary in alphabetical order.
    mutating func begrippen(_ begrippen: [Begrip]) -> [BegripView] {
        begrippen.sorted { Folding.folded($0.term) < Folding.folded($1.term) }.map { begrip in
            BegripView(
                term: typeset(begrip.term), afkorting: begrip.afkorting, anker: begrip.anker,
                definitie: shown(begrip), bron: begrip.bron.map(typeset))
        }
    }

    /// What a term means, where it is shown: from there on it is known.
    private mutating func shown(_ begrip: Begrip) -> HTML {
        let definition = unmarkedHTML(begrip.definitie)
        guard let position = glossary?.position(of: begrip.term) else { return definition }
        return HTML(trusted: TermSign.shown(position).bytes + definition.bytes)
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
