import Relations
import Templates

extension Composer {
    /// The page of all keywords and the pages of each.
    func keywords() -> [ComposedPage] {
        let keywords = relations.byKeyword.sorted { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) }
        guard !keywords.isEmpty else { return [] }
        let address = PageAddress("trefwoorden/")
        let page = PageComposer(self, at: address, file: "content/site.yaml")
        var heading = PageHeading(titel: words(.trefwoorden), omschrijving: words(.overTrefwoorden))
        heading.linkedData = page.collectionData(heading)
        let view = TrefwoordenView(
            frame: page.frame(heading),
            trefwoorden: keywords.map { slug, keyword in
                TrefwoordView(
                    tekst: page.typeset(keyword.tekst), adres: page.link(PageAddress("trefwoorden/\(slug)/")),
                    aantal: words.count(keyword.entries.count, .eenStuk, .stukken))
            })
        return [page.finish(theme.templates.lists.trefwoorden, view)]
            + keywords.flatMap { slug, keyword in
                pages(
                    keyword.entries, at: PageAddress("trefwoorden/\(slug)/"),
                    titel: words(.trefwoord, ["trefwoord": keyword.tekst]),
                    omschrijving: words(.overTrefwoord, ["trefwoord": keyword.tekst]),
                    boven: [(words(.trefwoorden), address)])
            }
    }
}
