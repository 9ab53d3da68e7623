/// Finds words that may be the code of a segment: letters and digits, with at least one of each (`S1a`).
enum CodeSearch {
    /// A word that is a code, folded, and as it is written.
    typealias Found = (folded: [UInt8], written: String)

    /// The words of a text that are among some, each once, in order.
    static func codes(in text: [UInt8], among known: Set<[UInt8]>) -> [Found] {
        var found: [Found] = []
        let bytes = text.span
        var position = 0
        while position < bytes.count {
            // Every code has a digit: most of a text is passed over for lack of one.
            guard bytes[position] &- 0x30 < 10 else {
                position += 1
                continue
            }
            var start = position
            while start > 0, isWord(bytes[start - 1]) { start -= 1 }
            while position < bytes.count, isWord(bytes[position]) { position += 1 }
            guard position - start <= longest else { continue }
            let word = text[start..<position]
            let folded = word.map(lowercased)
            if known.contains(folded), !found.contains(where: { $0.folded == folded }) {
                found.append((folded, String(decoding: word, as: UTF8.self)))
            }
        }
        return found
    }

    /// The word by which minutes name a code, folded: the last one of `Wmo S1a`. Nil when it has not both a
    /// letter and a digit: `Jeugd` and `1` are words of other sentences too.
    static func word(of code: String) -> [UInt8]? {
        let bytes = Array(code.utf8)
        let start = bytes.lastIndex { !isWord($0) }.map { $0 + 1 } ?? 0
        let word = bytes[start...].map(lowercased)
        let hasBoth = word.contains { $0 < 0x3A } && word.contains { (0x61...0x7A).contains($0) }
        return hasBoth && word.count <= longest ? word : nil
    }

    /// No code is longer.
    private static let longest = 24

    /// ASCII letters and digits; parts of other letters too, so that they end no word.
    private static func isWord(_ byte: UInt8) -> Bool {
        byte &- 0x30 < 10 || (byte | 0x20) &- 0x61 < 26 || byte >= 0x80
    }

    private static func lowercased(_ byte: UInt8) -> UInt8 {
        byte &- 0x41 < 26 ? byte | 0x20 : byte
    }
}
