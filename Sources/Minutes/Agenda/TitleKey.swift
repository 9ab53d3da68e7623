/// The form in which headings and agenda items are compared: in lower case without accents, number, bracketed
/// words and punctuation (content model §6).
enum TitleKey {
    /// The key of a title; of one that is a number only the number. With `isMarked` only a number that ends
    /// in a sign is none of its words: `12 maanden later` may be a title, or the twelfth item.
    static func of(_ title: String, isMarked: Bool = false) -> [UInt8] {
        let bytes = Array(title.utf8)
        let numbered = key(of: withoutBrackets(bytes[afterNumber(in: bytes, isMarked: isMarked)...]))
        return numbered.isEmpty ? key(of: withoutBrackets(bytes[...])) : numbered
    }

    private static func key(of bytes: [UInt8]) -> [UInt8] {
        NameKey.of(bytes.span).map { $0 == 0x2D ? 0x20 : $0 }
    }

    private static func withoutBrackets(_ bytes: ArraySlice<UInt8>) -> [UInt8] {
        var kept: [UInt8] = []
        var depth = 0
        for byte in bytes {
            switch byte {
            case 0x28, 0x5B: depth += 1
            case 0x29, 0x5D: depth = max(0, depth - 1)
            default: kept.append(depth == 0 ? byte : 0x20)
            }
        }
        return kept
    }

    /// Where a title begins after its number: `3.`, `3.1`, `3a)`, `IV.`, `B.`, `Agendapunt 3:`. With
    /// `isMarked` a number must end in a full stop, bracket or colon: `2021 en verder` begins with none.
    static func afterNumber(in title: [UInt8], isMarked: Bool = false) -> Int {
        let first = title.firstIndex { $0 != 0x20 } ?? 0
        let end = afterNumber(in: title, from: afterWord(in: title, from: first), isMarked: isMarked)
        return end ?? first
    }

    /// Where a title goes on after the word that says that a number follows.
    private static func afterWord(in title: [UInt8], from start: Int) -> Int {
        for word in numberWords where title.count > start + word.count {
            if word.indices.allSatisfy({ title[start + $0] | 0x20 == word[$0] }) { return start + word.count }
        }
        return start
    }

    private static let numberWords = ["agendapunt ", "punt ", "ad "].map { Array($0.utf8) }

    private static func afterNumber(in title: [UInt8], from start: Int, isMarked: Bool) -> Int? {
        var end = start
        while end < title.count, isNumberPart(title[end]), end - start < 8 { end += 1 }
        guard end > start, end < title.count, isNumber(title[start..<end]) else { return nil }
        if title[end - 1] == 0x2E { return end }
        if title[end] == 0x29 || title[end] == 0x3A { return end + 1 }
        // No agenda has a hundred items: `2021 en verder`.
        let digits = title[start..<end].count { (0x30...0x39).contains($0) }
        return (1...2).contains(digits) && !isMarked && title[end] == 0x20 ? end : nil
    }

    private static func isNumberPart(_ byte: UInt8) -> Bool {
        byte == 0x2E || Letter.isLetter(byte)
    }

    /// Digits with full stops between, at most one letter after them; a Roman number; or one letter.
    private static func isNumber(_ part: ArraySlice<UInt8>) -> Bool {
        let signs = part.filter { $0 != 0x2E }
        guard let first = signs.first else { return false }
        if (0x30...0x39).contains(first) {
            let letters = signs.drop { (0x30...0x39).contains($0) }
            return letters.isEmpty || (letters.count == 1 && letters.first != 0x65)
        }
        return signs.count == 1 || signs.allSatisfy { [0x49, 0x56, 0x58, 0x4C].contains($0) }
    }
}
