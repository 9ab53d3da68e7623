/// The marks that stand in for what CommonMark does not know.
///
/// In a line it is `,⟨number⟩,` and on a line of its own `<!I⟨number⟩>`, where the brackets are two
/// characters that Unicode sets apart for internal use. So libcmark sees punctuation at both ends, as the
/// author wrote it, but such as means nothing to it; or an HTML declaration: a block of one line that
/// interrupts a paragraph and ends no HTML block of the author's own.
enum StandInMark {
    /// U+FDD0 and U+FDD1 but for their last byte.
    private static let lead: [UInt8] = [0xEF, 0xB7]

    /// How the mark of a whole line begins after its `<`.
    static let declaration: [UInt8] = Array("!I".utf8) + lead + [0x90]

    /// The mark of stand-in `number` in a line.
    static func inline(_ number: Int) -> [UInt8] {
        [0x2C] + bracketed(number) + [0x2C]
    }

    /// The mark of stand-in `number` on a line of its own.
    static func line(_ number: Int) -> [UInt8] {
        [0x3C, 0x21, 0x49] + bracketed(number) + [0x3E]
    }

    private static func bracketed(_ number: Int) -> [UInt8] {
        lead + [0x90] + Array(String(number).utf8) + lead + [0x91]
    }

    /// The first mark from `start` on: its range with what it has around it, and its number.
    static func next(
        in bytes: UnsafeBufferPointer<UInt8>, from start: Int
    ) -> (range: Range<Int>, number: Int)? {
        var from = start
        while let found = bytes.firstIndex(of: 0xEF, from: from, to: bytes.count) {
            if let mark = mark(at: found, in: bytes), mark.range.lowerBound >= start { return mark }
            from = found + 1
        }
        return nil
    }

    private static func mark(
        at found: Int, in bytes: UnsafeBufferPointer<UInt8>
    ) -> (range: Range<Int>, number: Int)? {
        guard found + 6 < bytes.count, bytes[found + 1] == 0xB7, bytes[found + 2] == 0x90 else { return nil }
        var number = 0
        var end = found + 3
        while end < bytes.count, bytes[end].isASCIIDigit, end - found < 12 {
            number = number * 10 + Int(bytes[end] - 0x30)
            end += 1
        }
        guard end > found + 3, end + 3 < bytes.count, bytes[end] == 0xEF, bytes[end + 1] == 0xB7,
            bytes[end + 2] == 0x91
        else { return nil }
        if found >= 1, bytes[found - 1] == 0x2C, bytes[end + 3] == 0x2C {
            return ((found - 1)..<(end + 4), number)
        }
        let isLine =
            found >= 3 && bytes[end + 3] == 0x3E && bytes[found - 3] == 0x3C && bytes[found - 2] == 0x21
        return isLine ? ((found - 3)..<(end + 4), number) : nil
    }

    /// `bytes` without the two characters that only our own marks may hold, which become U+FFFD.
    static func cleared(_ bytes: [UInt8]) -> [UInt8] {
        let isClear = bytes.withUnsafeBufferPointer { !$0.holds(0xEF, 0xB7) }
        if isClear { return bytes }
        var cleared = bytes
        for index in bytes.indices.dropLast(2)
        where bytes[index] == 0xEF && bytes[index + 1] == 0xB7 && bytes[index + 2] & 0xFE == 0x90 {
            cleared[index + 1] = 0xBF
            cleared[index + 2] = 0xBD
        }
        return cleared
    }
}
