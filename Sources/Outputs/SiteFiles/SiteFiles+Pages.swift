import Records
import Relations

extension SiteFiles {
    /// A page of the site, and the day on which its record last changed by its own account.
    struct ListedPage {
        var path: String
        var modified: CivilDate?
    }

    /// Every page with an address of its own.
    var pages: [ListedPage] {
        let site = composer.publication
        var pages = [ListedPage(path: "")]
        func collect<Record>(_ items: [Published<Record>]) {
            for item in items {
                pages.append(ListedPage(path: item.address.path, modified: site.changed(item)))
            }
        }
        collect(site.memos)
        collect(site.verslagen)
        collect(site.trajecten)
        collect(site.tijdlijnen)
        collect(site.segmentkeuzes)
        collect(site.indicatoren)
        collect(site.paginas)
        collect(site.organisaties)
        collect(site.projecten)
        for position in site.tijdlijnen.indices {
            let states = composer.states(ofTimeline: position).filter { !$0.isMain }
            pages += states.map { ListedPage(path: $0.address.path) }
        }
        for entry in site.index.entries where entry.kind == .segment {
            if let address = entry.address { pages.append(ListedPage(path: address.path)) }
        }
        pages += composer.sections.flatMap { section in
            numbered(section.address.path, count: section.isSingle ? 1 : section.count)
        }
        pages += site.hasOpenData ? [ListedPage(path: PageAddress.openData.path)] : []
        pages += composer.relations.byKeyword.isEmpty ? [] : [ListedPage(path: "trefwoorden/")]
        for (slug, keyword) in composer.relations.byKeyword {
            pages += numbered("trefwoorden/\(slug)/", count: keyword.entries.count)
        }
        return pages
    }

    private func numbered(_ path: String, count: Int) -> [ListedPage] {
        let last = max(1, (count + Composer.entriesPerPage - 1) / Composer.entriesPerPage)
        return (1...last).map { ListedPage(path: $0 == 1 ? path : "\(path)\($0)/") }
    }
}
