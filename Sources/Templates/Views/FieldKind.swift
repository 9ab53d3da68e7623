/// What a name stands for, which decides how a template may use it.
@usableFromInline
package indirect enum FieldKind: Sendable, Hashable {
    /// Plain text, which may be absent.
    case text
    /// A whole number.
    case number
    /// Yes or no.
    case flag
    /// Safe markup.
    case markup
    /// Items of one shape.
    case list(Shape)
    /// A view, which may be absent.
    case object(ViewShape)
}
