/// A word, or words, by which texts mean a term; or a name in which no term is looked for.
public struct TermForm: Sendable, Hashable {
    /// What is written.
    public var text: String
    /// What it means.
    public var role: Role
    /// Whether it counts only with the same capitals: `ZIN` is not the word `zin`.
    public var isExact: Bool

    /// What a form is for.
    public enum Role: Sendable, Hashable {
        /// A term, by its position among the terms.
        case word(Int)
        /// The abbreviation of a term.
        case abbreviation(Int)
        /// Somebody's name.
        case name
    }

    /// A form. A word with a capital beyond its beginning (`TenderNed`, `KPI's`) counts only as it is
    /// written, and so does an abbreviation.
    public init(_ text: String, _ role: Role) {
        self.text = text
        self.role = role
        isExact = if case .word = role { Self.hasInnerCapital(text) } else { true }
    }

    /// The position of the term; nil for a name.
    public var term: Int? {
        switch role {
        case .word(let term), .abbreviation(let term): term
        case .name: nil
        }
    }

    private static func hasInnerCapital(_ text: String) -> Bool {
        var isInside = false
        for scalar in text.unicodeScalars {
            if isInside, scalar.properties.isUppercase { return true }
            isInside = scalar.properties.isAlphabetic || isInside && scalar.value == 0x27
        }
        return false
    }
}
