public import Diagnostics

/// A group of inhabitants with the care bought for it.
public struct Segment: Hashable, Sendable {
    /// `Wmo S1a`
    public var code: String
    public var naam: String
    public var domein: String?
    public var doelgroep: MarkdownText?
    public var producten: [String]
    /// The choices by the `id` of their steering element, in the order written.
    public var keuzes: [Keuze]
    /// Where it stands.
    public var place: Place
}
