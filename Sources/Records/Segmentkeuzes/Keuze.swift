public import Diagnostics

/// What was chosen for a segment on one steering element.
public struct Keuze: Hashable, Sendable {
    /// The element's `id`.
    public var element: String
    /// What was chosen.
    public var inhoud: Inhoud
    /// Where the element is named.
    public var place: Place

    /// A choice in words, or set out by kind.
    public enum Inhoud: Hashable, Sendable {
        /// In words.
        case tekst(MarkdownText)
        /// By kind.
        case kenmerken(Keuzekenmerken)
    }
}

extension ValueReader<[Keuze]> {
    /// Choices by the `id` of their steering element.
    static let keuzes = ValueReader.mapping(.keuze) { Keuze(element: $0, inhoud: $2, place: $1) }
}

extension ValueReader<Keuze.Inhoud> {
    /// A choice in words, or set out by kind.
    static let keuze = ValueReader.record(
        { .kenmerken(Keuzekenmerken(&$0)) }, or: ValueReader<MarkdownText>.markdown.map { .tekst($0) })
}
