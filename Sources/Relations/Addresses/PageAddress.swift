/// Where something stands on the site: a page, or a place on one.
public struct PageAddress: Hashable, Sendable {
    /// The path from the root of the site, without a slash before it: `memos/x/`; empty for the home page.
    public var path: String
    /// The anchor on the page, without `#`.
    public var anchor: String?

    /// The page, or a place on it.
    public init(_ path: String, anchor: String? = nil) {
        self.path = path
        self.anchor = anchor
    }

    /// The home page.
    public static let home = PageAddress("")

    /// A place on this page.
    public func at(_ anchor: String?) -> PageAddress { PageAddress(path, anchor: anchor) }

    /// The way to the root of the site from this page: `../../`.
    public var root: String {
        String(repeating: "../", count: path.utf8.count { $0 == 0x2F })
    }

    /// The link to it for a page with that way to the root.
    public func link(from root: String) -> String {
        let target = root + path
        return (target.isEmpty ? "./" : target) + (anchor.map { "#\($0)" } ?? "")
    }
}
