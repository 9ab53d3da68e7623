/// The words at the beginning of a turn that say who speaks.
enum SpeakerWords {
    private static let mostWordsBeforeName = 4
    private static let mostWordsBeforeColon = 16
    private static let offices = Set(["de voorzitter", "de secretaris"].map { Array($0.utf8) })

    /// Where they end: after strong text that is one of the first words, else before a colon, else after
    /// `De voorzitter`.
    static func end(in bytes: borrowing Span<UInt8>, strong: Range<Int>?) -> Int {
        if let strong, words(before: strong.lowerBound, in: bytes) < mostWordsBeforeName {
            return strong.upperBound
        }
        let office = word(word(0, in: bytes), in: bytes)
        if office < bytes.count, bytes[office] == 0x3A { return office }
        return offices.contains(FoldedUnit.bytes(of: bytes.extracting(0..<office)))
            ? office : colon(in: bytes) ?? 0
    }

    private static func words(before end: Int, in bytes: borrowing Span<UInt8>) -> Int {
        var count = 0
        for index in 0..<end where bytes[index] == 0x20 { count += 1 }
        return count
    }

    /// The end of the word from `start` on.
    private static func word(_ start: Int, in bytes: borrowing Span<UInt8>) -> Int {
        var index = start
        while index < bytes.count, bytes[index] == 0x20 { index += 1 }
        while index < bytes.count, bytes[index] != 0x20, bytes[index] != 0x3A { index += 1 }
        return index
    }

    private static func colon(in bytes: borrowing Span<UInt8>) -> Int? {
        var words = 0
        for index in 0..<bytes.count {
            if bytes[index] == 0x3A { return index }
            if bytes[index] == 0x20 { words += 1 }
            if words > mostWordsBeforeColon { return nil }
        }
        return nil
    }
}
