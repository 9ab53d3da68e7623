/// A steering element: what a choice is about (contract, bekostiging, …).
public struct Sturingselement: Hashable, Sendable {
    public var id: String
    public var naam: String
    public var definitie: MarkdownText?
    /// The options that there were.
    public var opties: [MarkdownText]
}
