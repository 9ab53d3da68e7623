import Diagnostics
import Markup
import Records
import Relations
import Synchronization
import Templates

extension PageComposer {
    /// The markup of the page with its terms marked and explained. What it uses is noted for the glossary.
    func markingTerms(in bytes: [UInt8]) -> [UInt8] {
        guard let glossary else { return bytes }
        var marked = PageTerms(bytes, of: self, glossary)
        if !marked.marked.isEmpty { marked.explain(explanations(of: marked.marked, glossary)) }
        site.termUsage.add(marked.used, capitals, at: address.path)
        return marked.bytes
    }

    /// Where a page can explain its terms.
    var termPlace: HTML { glossary == nil ? .empty : HTML(trusted: TermSign.place.bytes) }

    private func explanations(of positions: [Int], _ glossary: TermIndex) -> HTML {
        let sorted = positions.sorted { left, right in
            let names = (
                Folding.folded(glossary.begrippen[left].term), Folding.folded(glossary.begrippen[right].term)
            )
            return (names.0, left) < (names.1, right)
        }
        let views = sorted.map { position in
            let begrip = glossary.begrippen[position]
            return UitlegView(
                term: typeset(begrip.term), afkorting: begrip.afkorting, anker: begrip.pageAnchor,
                gebruik: "#" + begrip.useAnchor, definitie: definition(position, begrip),
                bron: begrip.bron.map(typeset),
                adres: link(PageAddress("begrippen/", anchor: begrip.anker)))
        }
        return fill(site.theme.templates.parts.uitleg, UitlegLijstView(begrippen: views))
    }

    /// The definition of a term as pages with this way to the root show it: made for the first of them.
    private func definition(_ position: Int, _ begrip: Begrip) -> HTML {
        if let made = site.definitions.withLock({ $0[root]?[position] }) { return made }
        var page = PageComposer(site, at: .home, file: begrip.place.file, root: root, marksTerms: false)
        page.noteSeries = "b\(position)w"
        let made = page.within(begrip.place.file, of: PageAddress("begrippen/")) {
            $0.unmarkedHTML(begrip.definitie)
        }
        site.definitions.withLock { $0[root, default: [:]][position] = made }
        return made
    }
}
