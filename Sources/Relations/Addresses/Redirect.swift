/// An old address that leads to a page.
public struct Redirect: Sendable, Hashable {
    /// The old path, without a slash before it: `oud/pad/` or `oud/pad.html`.
    public var from: String
    /// Where it leads.
    public var to: PageAddress
    /// The title of that page.
    public var title: String
}
