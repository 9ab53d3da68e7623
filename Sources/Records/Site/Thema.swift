/// How a site differs from the default theme without templates of its own.
public struct Thema: Hashable, Sendable {
    /// A style sheet with design tokens (custom properties).
    public var tokens: Bestandsverwijzing?
}
