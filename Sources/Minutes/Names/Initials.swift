/// Given names and their initials.
enum Initials {
    /// Whether two whole names, as keys, are the same but for given names that one of them writes as
    /// initials: `j de vries` and `jan willem de vries`.
    static func abbreviate(_ one: Span<UInt8>, _ other: Span<UInt8>) -> Bool {
        let left = words(one)
        let right = words(other)
        var common = 0
        while common < min(left.count, right.count),
            one.extracting(left[left.count - 1 - common]).equals(
                other.extracting(right[right.count - 1 - common]))
        {
            common += 1
        }
        let given = (left.count - common, right.count - common)
        guard common > 0, given.0 > 0, given.1 > 0 else { return false }
        return (0..<min(given.0, given.1)).allSatisfy {
            abbreviates(one.extracting(left[$0]), other.extracting(right[$0]))
        }
    }

    /// Where a name key goes on after the single letters at its beginning.
    static func end(in key: Span<UInt8>) -> Int {
        var start = 0
        while start + 2 < key.count, key[start + 1] == 0x20 { start += 2 }
        return start
    }

    /// A whole name, as a key, with initials for its given names: all of them, and the first alone.
    static func forms(of key: Span<UInt8>) -> [[UInt8]] {
        let words = words(key)
        let surname =
            words.dropFirst().firstIndex { Particle.contains(key.extracting($0)) } ?? words.count - 1
        guard surname > 0 else { return [] }
        return Set([1, surname]).sorted().map { count in
            var form: [UInt8] = []
            for word in words[..<count] { form += [key[word.lowerBound], 0x20] }
            return form + key.extracting(words[surname].lowerBound..<key.count).string.utf8
        }
    }

    private static func abbreviates(_ one: Span<UInt8>, _ other: Span<UInt8>) -> Bool {
        guard one[0] == other[0] else { return false }
        return one.count == 1 || other.count == 1 || isInitial(one, of: other) || isInitial(other, of: one)
    }

    /// Whether a word is an initial of two letters: `IJ.`, `Th.`.
    private static func isInitial(_ word: Span<UInt8>, of name: Span<UInt8>) -> Bool {
        word.count == 2 && name.count > 2 && name[1] == word[1]
            && (PackedWord(word).map(digraphs.contains) ?? false)
    }

    private static let digraphs = WordSet("ch ij ph th")

    private static func words(_ key: Span<UInt8>) -> [Range<Int>] {
        var words: [Range<Int>] = []
        var start = 0
        while start < key.count {
            let end = key.first(0x20, from: start) ?? key.count
            words.append(start..<end)
            start = end + 1
        }
        return words
    }
}
