public import Diagnostics

/// A question in a procurement with its answer (nota van inlichtingen). Who asked is not in the record at all.
public struct Inlichting: Hashable, Sendable {
    public var nummer: String
    public var vraag: MarkdownText
    public var antwoord: MarkdownText?
    /// When it was asked.
    public var gesteld: CivilDate?
    /// The document that it is about, in words.
    public var document: String?
    /// Where it stands.
    public var place: Place
}
