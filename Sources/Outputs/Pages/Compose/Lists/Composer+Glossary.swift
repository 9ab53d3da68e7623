import Diagnostics
import Records
import Relations
import Templates

extension Composer {
    /// The glossary, once all other pages are made; nil without terms.
    func glossary() -> ComposedPage? {
        guard let termIndex else { return nil }
        var page = PageComposer(
            self, at: PageAddress("begrippen/"), file: "content/begrippen.yaml", marksTerms: false)
        var heading = page.heading(ofSection: .begrip)
        heading.heeftTweeling = true
        heading.linkedData = page.termsData(heading)
        let uses = TermPages(self)
        let lemmas = page.lemmas(termIndex.begrippen, uses)
        let view = BegrippenpaginaView(
            frame: page.frame(heading), inleiding: page.introduction(ofSection: .begrip),
            letters: Self.letters(of: lemmas), begrippen: lemmas, tweeling: "index.json")
        page.report(termNotes(termIndex))
        return page.finish(theme.templates.lists.begrippen, view, twin: page.glossaryTwin(uses))
    }

    /// The initial letters of entries, each with the first entry that has it.
    private static func letters(of lemmas: [LemmaView]) -> [LinkView] {
        var letters: [LinkView] = []
        for lemma in lemmas {
            let letter = Folding.folded(lemma.term).prefix(1).uppercased()
            if letters.last?.tekst != letter {
                letters.append(LinkView(tekst: letter, adres: "#\(lemma.anker)"))
            }
        }
        return letters
    }
}
