public import Diagnostics

/// A term of the glossary `begrippen.yaml` (content model §10).
public struct Begrip: Hashable, Sendable, ReferenceTarget {
    public static let kinds = [RecordKind.begrip]
    public var term: String
    public var afkorting: String?
    public var definitie: MarkdownText
    public var aliassen: [String]
    public var bron: String?
    /// Where it stands.
    public var place: Place
}
