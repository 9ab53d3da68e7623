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
        for index in start..<min(text.count, start + 60) {
            switch text[index] {
            case 0x3A: return index
            case 0x0A, 0x21, 0x3F, 0x3B: return nil
            default: continue
            }
        }
        return nil
    }

    /// Whether words may stand between the word and its colon: nothing, a number, or from whom it comes.
    private func mayStand(_ between: Span<UInt8>) -> Bool {
        let words = NameKey.of(between).split(separator: 0x20)
        guard let first = words.first else { return true }
        let hasNumber = first.count == 1 || first.contains { (0x30...0x39).contains($0) }
        let rest = hasNumber && first.count <= 6 ? words.dropFirst() : words[...]
        guard let from = rest.first else { return true }
        return rest.count <= 7 && LeadWord.origins.contains { from.elementsEqual($0.utf8) }
    }

    /// The number between the word and its colon, which has a digit and at most six signs.
    func number(in text: Span<UInt8>, within range: Range<Int>) -> String? {
        let between = text.extracting((range.lowerBound + word.count)..<range.upperBound)
        var signs: [UInt8] = []
        for index in between.indices {
            let isPart = between[index] < 0x80 && Letter.isLetter(between[index])
            if isPart { signs.append(between[index]) }
            if !isPart, !signs.isEmpty { break }
        }
        let isNumber = signs.count <= 6 && signs.contains { (0x30...0x39).contains($0) }
        return isNumber ? String(decoding: signs, as: UTF8.self) : nil
    }

    private static let origins = ["uit", "van", "door", "namens"]
}
