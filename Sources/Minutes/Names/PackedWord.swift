/// A word of at most eight bytes in one integer, to compare it with known words at once.
struct PackedWord: Equatable, Sendable {
    fileprivate let value: UInt64

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
}

/// A few known words.
struct WordSet: Sendable {
    private let sorted: [UInt64]

    /// The words of a list with spaces between.
    init(_ words: String) {
        sorted = words.split(separator: " ").compactMap { PackedWord(Array($0.utf8).span)?.value }.sorted()
    }

    /// Whether a word is one of them.
    func contains(_ word: PackedWord) -> Bool {
        var low = 0
        var high = sorted.count
        while low < high {
            let middle = (low + high) / 2
            if sorted[middle] < word.value { low = middle + 1 } else { high = middle }
        }
        return low < sorted.count && sorted[low] == word.value
    }
}
