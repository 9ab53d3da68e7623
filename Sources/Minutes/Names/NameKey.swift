import Diagnostics

/// The form in which names are compared: words in lower case without accents, one space between.
///
/// An apostrophe counts for nothing (`'t Hart` is `t hart`) and a hyphen belongs to its word, also with
/// spaces around it (`Perters - Willems` is `perters-willems`). Every other sign parts words.
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

    /// Puts the key of a text in place of what `key` holds, to use its storage again.
    static func put(_ text: Span<UInt8>, in key: inout [UInt8]) {
        key.removeAll(keepingCapacity: true)
        append(text, to: &key)
    }

    /// Writes the key of a text behind what `key` holds.
    static func append(_ text: Span<UInt8>, to key: inout [UInt8]) {
        for index in text.indices where text[index] >= 0x80 {
            return appendWords(Folding.folded(text.string).utf8.span, to: &key)
        }
        appendWords(text, to: &key)
    }

    private static func appendWords(_ text: Span<UInt8>, to key: inout [UInt8]) {
        // A key is never longer than its text.
        withUnsafeTemporaryAllocation(of: UInt8.self, capacity: text.count) { room in
            let count = write(text, to: room)
            key.append(contentsOf: room[..<count])
        }
    }

    private static func write(_ text: Span<UInt8>, to room: UnsafeMutableBufferPointer<UInt8>) -> Int {
        var count = 0
        var gap = Gap.none
        var index = 0
        while index < text.count {
            switch Sign.next(in: text, at: &index) {
            case .letter(let byte):
                if count > 0, let separator = gap.separator {
                    room[count] = separator
                    count += 1
                }
                room[count] = byte
                count += 1
                gap = .none
            case .apostrophe: continue
            case .space: if gap == .none { gap = .space }
            case .hyphen: if gap != .mark { gap = .hyphen }
            case .mark: gap = .mark
            }
        }
        return count
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
