/// A name in running text, where only its capitals tell how far it goes.
enum WrittenName {
    /// Where names that begin at `start` may end, the nearest first: after every word with a capital that
    /// stands in one row with it (`Van der Berg`, `A.B. de Vries`). A genitive's `'s` is no part of it.
    static func ends(in text: Span<UInt8>, from start: Int) -> [Int] {
        var ends: [Int] = []
        var word = start
        for _ in 0..<8 {
            let end = wordEnd(in: text, from: word)
            guard end > word else { break }
            if isInitial(text, word..<end) {
                word = Letter.afterSpace(in: text, from: end + 1)
                continue
            }
            if !isParticle(text.extracting(word..<end)) {
                guard hasCapital(text.extracting(word..<end)) else { break }
                ends.append(end)
            }
            word = Letter.afterSpace(in: text, from: end)
            guard word > end else { break }
        }
        return ends
    }

    /// `A.` and `Th.`, but not the full stop after a name.
    private static func isInitial(_ text: Span<UInt8>, _ word: Range<Int>) -> Bool {
        word.count <= 2 && word.upperBound < text.count && text[word.upperBound] == 0x2E
            && Letter.isCapital(in: text, at: word.lowerBound)
    }

    /// Whether a word begins with a capital, after an apostrophe too: `d'Ancona`.
    private static func hasCapital(_ word: Span<UInt8>) -> Bool {
        if Letter.isCapital(in: word, at: 0) { return true }
        var index = 0
        while index < min(word.count, 5) {
            if case .apostrophe = Sign.next(in: word, at: &index) {
                return Letter.isCapital(in: word, at: index)
            }
        }
        return false
    }

    private static func isParticle(_ word: Span<UInt8>) -> Bool {
        if Particle.contains(word) { return true }
        // `'t` and `’t`
        return word.count < 6 && !Letter.isCapital(in: word, at: 0)
            && Particle.contains(NameKey.of(word).span)
    }

    private static func wordEnd(in text: Span<UInt8>, from start: Int) -> Int {
        var index = start
        var end = start
        while index < text.count {
            let before = index
            switch Sign.next(in: text, at: &index) {
            case .letter, .hyphen: end = index
            case .apostrophe:
                if before > start, isGenitive(text, at: index) { return before }
                end = index
            case .space, .mark: return trimmed(text, start..<end)
            }
        }
        return trimmed(text, start..<end)
    }

    /// Whether only an `s` follows an apostrophe, or nothing.
    private static func isGenitive(_ text: Span<UInt8>, at index: Int) -> Bool {
        guard index < text.count, Letter.isLetter(text[index]) else { return true }
        return text[index] == 0x73 && (index + 1 == text.count || !Letter.isLetter(text[index + 1]))
    }

    private static func trimmed(_ text: Span<UInt8>, _ word: Range<Int>) -> Int {
        var end = word.upperBound
        while end > word.lowerBound, text[end - 1] == 0x2D { end -= 1 }
        return end
    }
}
