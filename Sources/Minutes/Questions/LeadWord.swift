/// A word with a colon that opens a question or an answer: `Vraag:`, `Vraag uit de zaal:`, `Vraag 3:`,
/// `Antwoord:`.
struct LeadWord {
    private let word: [UInt8]
    private let initial: UInt8

    static let question = LeadWord("vraag")
    static let answer = LeadWord("antwoord")

    private init(_ word: String) {
        self.word = Array(word.utf8)
        initial = self.word[0]
    }

    /// Where the text goes on after the colon, when one stands at `start`, in any case.
    func end(in text: Span<UInt8>, at start: Int) -> Int? {
        guard start + word.count < text.count, text[start] | 0x20 == initial else { return nil }
        for index in word.indices where text[start + index] | 0x20 != word[index] { return nil }
        let next = start + word.count
        guard !Letter.isLetter(text[next]), text[next] != 0x2D else { return nil }
        guard let colon = colon(in: text, from: next), mayStand(text.extracting(next..<colon)) else {
            return nil
        }
        return colon + 1
    }

    /// The next one that begins with a capital in a part of a text, up to its colon.
    func next(in text: Span<UInt8>, within range: Range<Int>) -> Range<Int>? {
        for index in range where text[index] == initial & 0xDF && Letter.beginsWord(in: text, at: index) {
            if let end = end(in: text, at: index), end <= range.upperBound { return index..<end }
        }
        return nil
    }

    /// The colon that comes before the sentence or line ends.
    private func colon(in text: Span<UInt8>, from start: Int) -> Int? {
        var letters = 0
        for index in start..<min(text.count, start + 160) {
            switch text[index] {
            case 0x3A: return index
            case 0x0A, 0x21, 0x3F, 0x3B: return nil
            // After `gesteld.`, but not after `dhr.`
            case 0x2E where letters > 4: return nil
            default: letters = Letter.isLetter(text[index]) ? letters + 1 : 0
            }
        }
        return nil
    }

    /// Whether words may stand between the word and its colon: nothing, a number, a remark in brackets, or
    /// who asks or answers, or is asked.
    private func mayStand(_ between: Span<UInt8>) -> Bool {
        let remark = between.first(0x28) ?? between.count
        var words = NameKey.of(between.extracting(0..<remark)).split(separator: 0x20)[...]
        if let first = words.first, LeadWord.numbers.contains(where: { first.elementsEqual($0.utf8) }) {
            words.removeFirst()
        }
        if let first = words.first, first.count <= 6, LeadWord.isNumber(first) { words.removeFirst() }
        guard let from = words.first else { return true }
        if LeadWord.origins.contains(where: { from.elementsEqual($0.utf8) }) { return words.count <= 14 }
        let start = Letter.afterSpace(in: between, from: 0)
        return words.count <= 4 && Letter.isCapital(in: between, at: start)
    }

    /// The number between the word and its colon, which has a digit and at most six signs; none in brackets.
    func number(in text: Span<UInt8>, within range: Range<Int>) -> String? {
        let between = text.extracting((range.lowerBound + word.count)..<range.upperBound)
        var signs: [UInt8] = []
        for index in between.indices where between[index] != 0x3A {
            if between[index] == 0x28 { break }
            if between[index] < 0x80, Letter.isLetter(between[index]) {
                signs.append(between[index])
            } else if !signs.isEmpty {
                guard LeadWord.isCounting(signs) else { break }
                signs = []
            }
        }
        let isNumber = signs.count <= 6 && signs.contains { (0x30...0x39).contains($0) }
        return isNumber ? String(decoding: signs, as: UTF8.self) : nil
    }

    /// `nr`, `nummer`.
    private static func isCounting(_ word: [UInt8]) -> Bool {
        let folded = word.map { $0 | 0x20 }
        return numbers.contains { folded.elementsEqual($0.utf8) }
    }

    /// `3`, `3a`, `b`.
    private static func isNumber(_ word: ArraySlice<UInt8>) -> Bool {
        word.count == 1 || word.contains { (0x30...0x39).contains($0) }
    }

    private static let numbers = ["nr", "nummer"]
    private static let origins = ["uit", "van", "door", "namens", "aan", "over", "gemeente", "college"]
}
