import Diagnostics
import Records

/// Finds what a link in Markdown leads to.
///
/// Understood are: `#anker` on the same page; a path on the site (`/memos/x/`); a path from the file's own
/// folder to another file of `content/` (`../memos/x.md`, `bijlage.pdf`), as editors and code hosts follow
/// it; the id of a record, or the last part of one; and the full address of a page of this site.
public struct LinkResolver: Sendable {
    private let base: String
    private let pages: [String: RecordEntry]
    private let sectionPaths: Set<String>
    private let files: [String: CopiedFile]
    private let shelf: FileShelf
    private let bySource: [String: PageAddress]
    private let redirects: [String: PageAddress]
    private let anchors: [String: AnchorSource]
    private let index: RecordIndex

    /// A resolver for the pages and files of a site. `sectionPaths` are the index pages and other pages
    /// without a record.
    public init(_ publication: Publication, sectionPaths: Set<String>) {
        base = publication.instellingen.basisURL
        var pages: [String: RecordEntry] = [:]
        for entry in publication.index.entries {
            if let address = entry.address, address.anchor == nil { pages[address.path] = entry }
        }
        self.pages = pages
        self.sectionPaths = sectionPaths.union([""])
        files = Dictionary(publication.files.map { ($0.target, $0) }, uniquingKeysWith: { first, _ in first })
        shelf = FileShelf(publication.files)
        bySource = publication.addressesBySource
        redirects = Dictionary(
            publication.redirects.map { ($0.from, $0.to) }, uniquingKeysWith: { first, _ in first })
        anchors = publication.anchorSources
        index = publication.index
    }

    /// What `destination` leads to from the page at `address`, whose text stands in `file` (`content/…`).
    public func resolve(_ destination: String, from address: PageAddress, file: String) -> LinkTarget {
        // Most links are the plain path of a page.
        if destination.utf8.first == 0x2F, destination.utf8.last == 0x2F,
            let entry = pages[String(destination.dropFirst())]
        {
            return .page(PageAddress(String(destination.dropFirst())), entry.id)
        }
        // And many the name of another file of content/, as editors follow it.
        if destination.utf8.suffix(3).elementsEqual(".md".utf8), !destination.utf8.contains(0x25),
            let page = bySource[FileShelf.join(FileShelf.folder(of: file), destination)]
        {
            return .page(page, pages[page.path]?.id)
        }
        let local =
            isOwn(destination) ? "/" + destination.dropFirst(base.count).drop { $0 == "/" } : destination
        guard !Self.hasScheme(local) else { return .external }
        let parts = local.split(separator: "#", maxSplits: 1, omittingEmptySubsequences: false)
        let path = String(parts.first ?? "").split(separator: "?", maxSplits: 1).first.map(String.init) ?? ""
        let anchor = parts.count > 1 && !parts[1].isEmpty ? Percent.decoded(String(parts[1])) : nil
        if path.isEmpty { return onPage(address, anchor, destination) }
        return find(Percent.decoded(path), anchor, destination, from: address, file: file)
    }

    private func isOwn(_ destination: String) -> Bool {
        destination == base || destination.hasPrefix(base + "/")
    }

    private func find(
        _ path: String, _ anchor: String?, _ written: String, from address: PageAddress, file: String
    ) -> LinkTarget {
        let folder = FileShelf.folder(of: file)
        let isFromRoot = path.utf8.first == 0x2F
        let fromFile = FileShelf.join(isFromRoot ? "" : folder, path)
        if let page = bySource[fromFile] { return onPage(page, anchor, written) }
        if let copied = shelf.file(named: path, from: file) { return .file(copied.target) }
        let fromPage = FileShelf.join(
            isFromRoot ? "" : address.path.utf8.last == 0x2F ? address.path.dropLast() : address.path[...],
            path)
        for candidate in [fromFile, fromPage] {
            if let page = sitePage(candidate) { return onPage(page, anchor, written) }
            if let copied = files[candidate] { return .file(copied.target) }
        }
        return record(path, anchor, written)
    }

    /// The page at a path with or without its slash or `index.html`, also by an old address.
    private func sitePage(_ path: String) -> PageAddress? {
        var path = path
        if path == "index.html" { return .home }
        if path.hasSuffix("/index.html") { path = String(path.dropLast("/index.html".count)) }
        let folder = path.isEmpty ? "" : path + "/"
        if pages[folder] != nil || sectionPaths.contains(folder) { return PageAddress(folder) }
        return redirects[folder] ?? redirects[path]
    }

    private func record(_ path: String, _ anchor: String?, _ written: String) -> LinkTarget {
        switch index.lookup(path, kinds: RecordKind.allCases) {
        case .found(let entry):
            guard let address = entry.address else { return .hidden }
            return onPage(anchor == nil ? address : address.at(anchor), anchor ?? address.anchor, written)
        case .missing where index.couldHold(path, kinds: []):
            return .external
        case .ambiguous(let entries):
            return .ambiguous(entries.map(\.id.path))
        case .missing, .otherKind:
            return .missing(nearest: nearest(to: path))
        }
    }

    private func onPage(_ address: PageAddress, _ anchor: String?, _ written: String) -> LinkTarget {
        guard let anchor else { return .page(PageAddress(address.path), pages[address.path]?.id) }
        guard let known = anchors[address.path]?.anchors else {
            return .page(address.at(anchor), pages[address.path]?.id)
        }
        if known.contains(anchor) { return .page(address.at(anchor), pages[address.path]?.id) }
        return .missingAnchor(anchor, nearest: Nearest.matches(of: anchor, among: known))
    }

    private func nearest(to path: String) -> [String] {
        let trimmed = path.hasSuffix("/") || path.hasPrefix("/") ? path : "/" + path
        let paths = pages.keys.map { "/" + $0 } + files.keys.map { "/" + $0 } + sectionPaths.map { "/" + $0 }
        let found = Nearest.matches(of: trimmed, among: paths)
        return found.isEmpty
            ? Nearest.matches(of: path, among: index.entries.map { String($0.id.name) }) : found
    }

    /// `https:`, `mailto:` and the like, or `//host`.
    private static func hasScheme(_ destination: String) -> Bool {
        if destination.hasPrefix("//") { return true }
        let scheme = destination.utf8.prefix { $0 != 0x3A && $0 != 0x2F && $0 != 0x23 && $0 != 0x3F }
        guard scheme.count >= 2, scheme.count < destination.utf8.count, let first = scheme.first else {
            return false
        }
        return isLetter(first) && destination.utf8[scheme.endIndex] == 0x3A
            && scheme.allSatisfy {
                isLetter($0) || (0x30...0x39).contains($0) || [0x2B, 0x2D, 0x2E].contains($0)
            }
    }

    private static func isLetter(_ byte: UInt8) -> Bool { (0x61...0x7A).contains(byte | 0x20) }
}
