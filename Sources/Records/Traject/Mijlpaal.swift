public import Diagnostics

/// A planned step of a process.
public struct Mijlpaal: Hashable, Sendable {
    public var mijlpaal: String
    /// When it is to be, as told first and later; at least one.
    public var wanneer: [Melding]
    /// When it was reached.
    public var gereed: CivilDate?
    public var toelichting: MarkdownText?
    /// Where it stands.
    public var place: Place
}
