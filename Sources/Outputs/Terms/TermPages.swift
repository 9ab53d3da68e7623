import Relations

/// The pages that use each term: records newest first, then the lists of the site.
struct TermPages {
    /// A page, with its title as its author wrote it.
    struct Page {
        var title: String
        var address: PageAddress
    }

    private let usage: TermUsage
    /// All pages that can be told, in their order.
    private let pages: [Page]
    /// The place of each among them, by its path.
    private let places: [String: Int]

    init(_ site: Composer) {
        usage = site.termUsage
        let records = site.publication.index.entries.filter { $0.address?.anchor == nil }
        var pages = Relations.newestFirst(records).compactMap { entry in
            entry.address.map { Page(title: entry.titel, address: $0) }
        }
        pages += site.sections.map { Page(title: site.titel(of: $0), address: $0.address) }
        self.pages = [Page(title: site.words(.home), address: .home)] + pages
        places = Dictionary(
            self.pages.enumerated().map { ($0.element.address.path, $0.offset) },
            uniquingKeysWith: { first, _ in first })
    }

    /// Those that use the term at a position.
    func pages(of term: Int) -> [Page] {
        usage.pages(of: term).compactMap { places[$0] }.sorted().map { pages[$0] }
    }
}
