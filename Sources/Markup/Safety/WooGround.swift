/// The grounds of the Wet open overheid on which a text may be withheld: article 5.1, first paragraph under a
/// to e, second paragraph under a to i, fourth paragraph (for a time) and fifth paragraph; article 5.2, first
/// paragraph; and the rules of other laws (article 8.8).
enum WooGround {
    /// All of them, in their shortest notation.
    static let all: [String] =
        "abcde".map { "5.1.1\($0)" } + "abcdefghi".map { "5.1.2\($0)" } + ["5.1.4", "5.1.5", "5.2.1", "8.8"]

    /// Whether a text names one ground or more, in a usual notation: `5.1.2e`, `5.1 lid 2 onder e`, `art.
    /// 5.1, tweede lid, aanhef en onder e, Woo`, `5.1.2e en 5.1.2i`.
    static func isKnown(_ text: String) -> Bool {
        guard var rest = parts(of: text), !rest.isEmpty else { return false }
        while !rest.isEmpty {
            guard let count = lengthOfFirst(of: rest) else { return false }
            rest = rest.dropFirst(count)
        }
        return true
    }

    /// How many parts the ground has with which a list of parts begins; nil when it begins with none.
    private static func lengthOfFirst(of parts: ArraySlice<UInt8>) -> Int? {
        let letters = parts.dropFirst(3).prefix { $0 >= 0x61 }
        switch String(decoding: parts.prefix(3), as: UTF8.self) {
        case "511" where !letters.isEmpty && letters.allSatisfy({ $0 <= 0x65 }): return 3 + letters.count
        case "512" where !letters.isEmpty && letters.allSatisfy({ $0 <= 0x69 }): return 3 + letters.count
        case "514", "515", "521": return 3
        case let text where text.hasPrefix("52") || text.hasPrefix("88"): return 2
        default: return nil
        }
    }

    /// The digits and single letters of a notation without the words around them; nil for other words.
    private static func parts(of text: String) -> ArraySlice<UInt8>? {
        var parts: [UInt8] = []
        for word in words(of: text) {
            if word.count == 1 {
                parts += word
            } else if let paragraph = paragraphs.firstIndex(of: word) {
                parts.append(0x31 + UInt8(paragraph))
            } else if !fillers.contains(word) {
                return nil
            }
        }
        return parts[...]
    }

    /// The runs of letters, in lower case, and the digits one by one.
    private static func words(of text: String) -> [[UInt8]] {
        var words: [[UInt8]] = []
        var isOpen = false
        for byte in text.utf8 {
            if byte.isASCIILetter {
                if isOpen, let last = words.indices.last {
                    words[last].append(byte | 0x20)
                } else {
                    words.append([byte | 0x20])
                }
            } else if byte.isASCIIDigit || byte >= 0x80 {
                words.append([byte])
            }
            isOpen = byte.isASCIILetter
        }
        return words
    }

    private static let paragraphs = ["eerste", "tweede", "derde", "vierde", "vijfde"].map { Array($0.utf8) }
    private static let fillers = Set(
        [
            "art", "artikel", "artikelen", "lid", "onder", "onderdeel", "sub", "aanhef", "en", "van", "de",
            "woo", "wet", "open", "overheid", "jo",
        ].map { Array($0.utf8) })
}
