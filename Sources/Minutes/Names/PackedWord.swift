/// A word of at most eight bytes in one integer, to compare it with known words at once.
struct PackedWord: Hashable, Sendable {
    private let value: UInt64

    /// A word in lower case; nil when it is empty or too long.
    init?(_ word: Span<UInt8>) {
        guard !word.isEmpty, word.count <= 8 else { return nil }
        var value: UInt64 = 0
        for index in word.indices {
            let byte = word[index]
            value = value << 8 | UInt64((0x41...0x5A).contains(byte) ? byte | 0x20 : byte)
        }
        self.value = value
    }

    /// The words of a list with spaces between.
    static func set(_ words: String) -> Set<PackedWord> {
        Set(words.split(separator: " ").compactMap { PackedWord(Array($0.utf8).span) })
    }
}
