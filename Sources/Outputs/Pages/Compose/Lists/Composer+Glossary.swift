import Diagnostics
import Records
import Relations
import Templates

extension Composer {
    /// The glossary; nil without terms.
    func glossary() -> ComposedPage? {
        guard !publication.begrippen.isEmpty else { return nil }
        var page = PageComposer(
            self, at: PageAddress("begrippen/"), file: "content/begrippen.yaml", marksTerms: false)
        var heading = page.heading(ofSection: .begrip)
        heading.heeftTweeling = true
        heading.linkedData = page.termsData(heading)
        let terms = page.begrippen(publication.begrippen)
        var letters: [LinkView] = []
        for term in terms {
            let letter = Folding.folded(term.term).prefix(1).uppercased()
            if letters.last?.tekst != letter {
                letters.append(LinkView(tekst: letter, adres: "#\(term.anker)"))
            }
        }
        let view = BegrippenpaginaView(
            frame: page.frame(heading), inleiding: page.introduction(ofSection: .begrip), letters: letters,
            begrippen: terms, tweeling: "index.json")
        return page.finish(theme.templates.lists.begrippen, view, twin: page.glossaryTwin())
    }
}
