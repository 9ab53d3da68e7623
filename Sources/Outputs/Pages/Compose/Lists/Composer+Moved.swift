import Records
import Relations
import Templates

extension Composer {
    /// The page for an address that does not exist: served at any depth, so its links begin at the root of
    /// the host.
    func notFound() -> ComposedPage {
        let page = PageComposer(
            self, at: PageAddress("404.html"), file: "content/site.yaml", root: rootPath, marksTerms: false)
        var heading = PageHeading(titel: words(.nietGevonden), omschrijving: words(.overNietGevonden))
        heading.isOnvindbaar = true
        let frame = page.frame(heading)
        var bytes: [UInt8] = []
        let view = NietGevondenView(frame: frame, rubrieken: sections.map(page.rubriek))
        theme.templates.lists.nietGevonden.render(view, into: &bytes)
        return ComposedPage(
            files: [OutputFile(path: "404.html", bytes: bytes)], diagnostics: page.diagnostics,
            source: page.file)
    }

    /// The path part of an address of a site, with a slash at its end.
    static func path(of address: String) -> String {
        let parts = address.split(separator: "/", omittingEmptySubsequences: true)
        return "/" + parts.dropFirst(2).map { $0 + "/" }.joined()
    }

    /// The pages that lead from old addresses to present ones, and the same as a list for web servers.
    func redirects() -> ComposedPage {
        var files: [OutputFile] = []
        var list: [UInt8] = []
        for redirect in publication.redirects {
            let folder = redirect.from.hasSuffix("/")
            let page = PageComposer(self, at: PageAddress(redirect.from), file: "content/site.yaml")
            let view = VerhuisdView(
                taal: publication.instellingen.taal, titel: page.typeset(redirect.title),
                adres: page.link(redirect.to), canoniek: page.fullAddress(redirect.to))
            var bytes: [UInt8] = []
            theme.templates.lists.verhuisd.render(view, into: &bytes)
            files.append(OutputFile(path: redirect.from + (folder ? "index.html" : ""), bytes: bytes))
            list += Array("\(rootPath)\(redirect.from) \(redirect.to.link(from: rootPath)) 301\n".utf8)
        }
        if !list.isEmpty { files.append(OutputFile(path: "_redirects", bytes: list)) }
        return ComposedPage(files: files, diagnostics: [], source: "content/site.yaml")
    }
}
