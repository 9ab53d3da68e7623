public import Diagnostics

/// An entry of the site's menu.
public struct Menupunt: Hashable, Sendable {
    public var titel: String
    /// A path, an address or a reference, as written.
    public var naar: String
    /// Where `naar` stands.
    public var place: Place
}
