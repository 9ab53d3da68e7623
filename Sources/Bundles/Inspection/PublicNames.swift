import Diagnostics

/// Names that may stand in the fields of a document that say who made it: those of organisations.
public struct PublicNames: Sendable {
    private let folded: Set<String>

    /// The names of a site's organisations, case- and accent-blind.
    public init(_ names: [String] = []) { folded = Set(names.map(Self.normal)) }

    /// Whether a field says nothing, or one of the names.
    func allow(_ value: String) -> Bool {
        let value = Self.normal(value)
        return value.isEmpty || folded.contains(value)
    }

    private static func normal(_ text: String) -> String {
        let words = text.split { $0.isWhitespace || $0 == "\0" || $0 == ";" }
        return Folding.folded(words.joined(separator: " "))
    }
}
