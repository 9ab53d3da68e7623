/// Looks for names in the words of a passage, the longest first.
struct NameSearch {
    let withholding: NameWithholding
    private let passage: Passage
    /// The words; a hyphen parts them too.
    private var words: [Range<Int>] = []

    /// All names in a passage, in order.
    static func find(in passage: Passage, _ withholding: NameWithholding) -> [NameOccurrence] {
        var search = NameSearch(withholding: withholding, passage: passage)
        search.readWords()
        return search.occurrences()
    }

    private init(withholding: NameWithholding, passage: Passage) {
        self.withholding = withholding
        self.passage = passage
    }

    private mutating func readWords() {
        let text = passage.bytes
        let bytes = text.span
        var index = 0
        var word: Range<Int>?
        var edges = codeEdges[...]
        while index < bytes.count {
            let start = index
            while let edge = edges.first, edge <= start {
                edges.removeFirst()
                if let whole = word { words.append(whole) }
                word = nil
            }
            switch Sign.next(in: bytes, at: &index) {
            case .letter: word = (word?.lowerBound ?? start)..<index
            // `D'Hondt`: an apostrophe between letters is within a word.
            case .apostrophe: continue
            case .hyphen, .space, .mark:
                if let whole = word { words.append(whole) }
                word = nil
            }
        }
        if let whole = word { words.append(whole) }
    }

    /// Where code begins or ends.
    private var codeEdges: [Int] {
        passage.pieces.filter(\.isCode).flatMap { [$0.range.lowerBound, $0.range.upperBound] }
    }

    private func occurrences() -> [NameOccurrence] {
        var found: [NameOccurrence] = []
        var word = 0
        while word < words.count {
            if let (occurrence, next) = longest(from: word) {
                found.append(occurrence)
                word = next
            } else {
                word += 1
            }
        }
        return found
    }

    /// The longest name that begins with a word, and the word after it.
    private func longest(from first: Int) -> (NameOccurrence, Int)? {
        guard mayBegin(words[first]) else { return nil }
        var last = first
        while last + 1 < words.count, last - first + 1 < withholding.longest, isJoined(last) { last += 1 }
        while last >= first {
            let range = words[first].lowerBound..<words[last].upperBound
            for part in [range, withoutGenitive(range)] {
                if let part, let occurrence = name(in: part) { return (occurrence, last + 1) }
            }
            last -= 1
        }
        return nil
    }

    private func mayBegin(_ word: Range<Int>) -> Bool {
        let first = passage.bytes[word.lowerBound]
        if first >= 0x80 { return true }
        return withholding.initials.contains((0x41...0x5A).contains(first) ? first | 0x20 : first)
    }

    /// Whether only what may stand within a name stands between a word and the next: a space, a hyphen, the
    /// stop of an initial.
    private func isJoined(_ word: Int) -> Bool {
        var isStopped = false
        for index in words[word].upperBound..<words[word + 1].lowerBound {
            switch passage.bytes[index] {
            case 0x20, 0x0A, 0x2D, 0x27, 0xC2, 0xA0, 0xE2, 0x80, 0x98, 0x99: isStopped = false
            case 0x2E: isStopped = words[word].count > 1
            default: return false
            }
        }
        return !isStopped
    }

    /// `Bossen's`, `Jansens`: the name without the ending of the genitive.
    private func withoutGenitive(_ range: Range<Int>) -> Range<Int>? {
        guard range.count > 2, passage.bytes[range.upperBound - 1] == 0x73 else { return nil }
        var end = range.upperBound - 1
        if passage.bytes[end - 1] == 0x27 {
            end -= 1
        } else if end - 3 > range.lowerBound, passage.bytes[end - 3] == 0xE2, passage.bytes[end - 2] == 0x80 {
            end -= 3
        }
        return range.lowerBound..<end
    }

    private func name(in range: Range<Int>) -> NameOccurrence? {
        let key = NameKey.of(passage.bytes.span.extracting(range))
        let sense = key.isEmpty ? -1 : withholding.names.firstSense(of: key.span)
        guard sense >= 0 else { return nil }
        let meaning = withholding.names.senses[sense]
        let isWhole = meaning.kind == .fullName || meaning.kind == .singleName
        guard meaning.kind == .fullName || isCapitalised(range), !isPartOfOther(range, isWhole: isWhole)
        else { return nil }
        return NameOccurrence(range: range, person: Int(meaning.participant), isWhole: isWhole)
    }

    /// Whether the last word of a name begins with a capital: `bos` is another word.
    private func isCapitalised(_ range: Range<Int>) -> Bool {
        let next = words.partition { $0.lowerBound >= range.upperBound }
        let start = next == 0 ? range.lowerBound : max(words[next - 1].lowerBound, range.lowerBound)
        return Letter.isCapital(in: passage.bytes.span, at: start)
    }

    /// Whether a hyphen makes it part of another name (`Bos-de Vries`, `Jan-Willem`); `Bos-groep` is the name
    /// and a word.
    private func isPartOfOther(_ range: Range<Int>, isWhole: Bool) -> Bool {
        let bytes = passage.bytes.span
        if range.lowerBound > 1, bytes[range.lowerBound - 1] == 0x2D,
            Letter.isLetter(bytes[range.lowerBound - 2])
        {
            return !isWhole
        }
        guard range.upperBound + 1 < bytes.count, bytes[range.upperBound] == 0x2D else { return false }
        let next = range.upperBound + 1
        guard Letter.isLetter(bytes[next]) else { return false }
        if Letter.isCapital(in: bytes, at: next) { return true }
        let word = words.partition { $0.upperBound > next }
        return word < words.count && Particle.contains(bytes.extracting(words[word]))
    }
}
