public import Diagnostics

/// What was chosen for a segment on one steering element.
public struct Keuze: Hashable, Sendable {
    /// The element's `id`.
    public var element: String
    public var inhoud: Inhoud
    /// Where the element is named.
    public var place: Place

    /// A choice in words, or set out by kind.
    public enum Inhoud: Hashable, Sendable {
        case tekst(MarkdownText)
        case kenmerken(Keuzekenmerken)
    }
}
