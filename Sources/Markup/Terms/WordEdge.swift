/// Whether a word begins or ends somewhere, so that what stands beside it is no part of it.
///
/// A hyphen makes one word of what it joins: `Wmo-consulent` and `Wmo- en jeugdhulp` are not the word `Wmo`.
/// So do an apostrophe, a full stop, `&` and `+` between letters: `KPI's`, `wmo.nl`, `B&W`.
enum WordEdge {
    /// Whether a word that ends at `end` is whole.
    static func isEnd(_ end: Int, in bytes: borrowing Span<UInt8>) -> Bool {
        guard let next = Scalars.seen(from: end, in: bytes) else { return true }
        if Scalars.isWord(next.scalar) { return false }
        switch next.scalar {
        case "@", "+", "\u{2010}", "\u{2011}": return false
        case "-": return Scalars.seen(from: next.end, in: bytes)?.scalar == "-"
        case "'", "\u{2018}", "\u{2019}", "\u{2BC}", ".", "&":
            return Scalars.seen(from: next.end, in: bytes).map { !Scalars.isWord($0.scalar) } ?? true
        default: return true
        }
    }

    /// Whether a word that begins at `start` is whole.
    static func isStart(_ start: Int, in bytes: borrowing Span<UInt8>) -> Bool {
        guard let last = Scalars.seen(before: start, in: bytes) else { return true }
        if Scalars.isWord(last.scalar) { return false }
        switch last.scalar {
        case "@", "\u{2010}", "\u{2011}": return false
        case "-": return Scalars.seen(before: last.start, in: bytes)?.scalar == "-"
        case "'", "\u{2018}", "\u{2019}", "\u{2BC}", ".", "&", "+":
            return Scalars.seen(before: last.start, in: bytes).map { !Scalars.isWord($0.scalar) } ?? true
        case "/": return !isAddress(before: last.start, in: bytes)
        default: return true
        }
    }

    /// How far back an address such as `voorbeeld.nl/wmo` is looked for.
    private static let longestAddress = 100

    /// Whether the word before a slash is the name of a host.
    private static func isAddress(before slash: Int, in bytes: borrowing Span<UInt8>) -> Bool {
        var index = slash
        while index > max(0, slash - longestAddress), bytes[index - 1] > 0x20 {
            index -= 1
            if bytes[index] == 0x2E || bytes[index] == 0x40 { return true }
        }
        return false
    }
}

extension WordEdge {
    /// Whether words occur in a name as whole words, written the same.
    static func holds(_ words: ArraySlice<UInt8>, asWordOf name: [UInt8]) -> Bool {
        guard !words.isEmpty, name.count >= words.count else { return false }
        for start in 0...(name.count - words.count)
        where name[start..<start + words.count].elementsEqual(words) {
            let end = start + words.count
            let isWhole = (start == 0 || name[start - 1] == 0x20) && (end == name.count || name[end] == 0x20)
            if isWhole { return true }
        }
        return false
    }
}
