import Diagnostics

/// The form in which names are compared: words in lower case without accents, one space between.
///
/// An apostrophe counts for nothing (`'t Hart` is `t hart`) and a hyphen belongs to its word, also with spaces around it
/// (`Perters - Willems` is `perters-willems`). Every other sign parts words.
enum NameKey {
    /// The key of a text.
    static func of(_ text: Span<UInt8>) -> [UInt8] {
        var key: [UInt8] = []
        append(text, to: &key)
        return key
    }

    /// The key of a text.
    static func of(_ text: String) -> [UInt8] {
        of(text.utf8.span)
    }

    /// Writes the key of a text behind what `key` holds.
    static func append(_ text: Span<UInt8>, to key: inout [UInt8]) {
        for index in text.indices where text[index] >= 0x80 {
            appendWords(Folding.folded(text.string).utf8.span, to: &key)
            return
        }
        appendWords(text, to: &key)
    }

    private static func appendWords(_ text: Span<UInt8>, to key: inout [UInt8]) {
        let start = key.count
        var gap = Gap.none
        var index = 0
        while index < text.count {
            switch Sign.next(in: text, at: &index) {
            case .letter(let byte):
                if key.count > start, let separator = gap.separator { key.append(separator) }
                key.append(byte)
                gap = .none
            case .apostrophe: continue
            case .space: if gap == .none { gap = .space }
            case .hyphen: if gap != .mark { gap = .hyphen }
            case .mark: gap = .mark
            }
        }
    }

    /// What stands between two words.
    private enum Gap {
        case none, space, hyphen, mark

        var separator: UInt8? {
            switch self {
            case .none: nil
            case .space, .mark: 0x20
            case .hyphen: 0x2D
            }
        }
    }
}
