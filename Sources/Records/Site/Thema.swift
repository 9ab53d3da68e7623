/// How a site differs from the default theme without templates of its own.
public struct Thema: Hashable, Sendable {
    /// A style sheet with design tokens (custom properties).
    public var tokens: Bestandsverwijzing?
}

extension Thema {
    /// What the site says of it.
    init(_ fields: inout Fields) {
        tokens = fields.optional("tokens", .file)
    }
}
