/// A value that is text: what it means is for the field to say, never for YAML.
public struct Scalar: Hashable, Sendable {
    /// The text, without quotes, indentation and escapes.
    public var text: String
    /// How it was written.
    public var style: Style
    /// The column (from 1) at which the lines of a block scalar begin; 0 for the other styles.
    public var blockColumn: Int

    /// The ways to write a scalar.
    public enum Style: Sendable, Hashable {
        case plain
        /// In `'…'`.
        case singleQuoted
        /// In `"…"`.
        case doubleQuoted
        /// A block behind `|`, line by line.
        case literal
        /// A block behind `>`, its lines joined.
        case folded
    }

    /// A text as it was written.
    public init(_ text: String, style: Style = .plain, blockColumn: Int = 0) {
        self.text = text
        self.style = style
        self.blockColumn = blockColumn
    }

    /// Whether it says nothing: empty, white space, or YAML's own `null` and `~` without quotes.
    public var isAbsent: Bool {
        switch text.utf8.first {
        case nil: true
        case 0x7E: style == .plain && text == "~"
        case 0x6E, 0x4E: style == .plain && (text == "null" || text == "Null" || text == "NULL")
        case 0x20, 0x09, 0x0A: text.utf8.allSatisfy { $0 == 0x20 || $0 == 0x09 || $0 == 0x0A }
        default: false
        }
    }
}
