/// Signs that a word which is a term elsewhere is somebody's name here.
enum NameSigns {
    /// Whether a word with a capital follows a form of address, with particles between or not (`De heer van
    /// der Indicatie`), or an initial (`J. Segment`).
    static func isName(_ range: Range<Int>, in bytes: borrowing Span<UInt8>) -> Bool {
        guard Scalars.scalar(at: range.lowerBound, in: bytes).0.properties.isUppercase else { return false }
        var end = range.lowerBound
        for position in 0...mostParticles {
            guard let word = word(before: end, in: bytes) else { return false }
            let text = FoldedUnit.bytes(of: bytes.extracting(word))
            if addresses.contains(text) || position == 0 && isInitial(word, in: bytes) { return true }
            guard particles.contains(text) else { return false }
            end = word.lowerBound
        }
        return false
    }

    private static let mostParticles = 3
    /// Longer words are neither.
    private static let longest = 8

    private static let addresses = Set(
        [
            "heer", "heren", "mevrouw", "mevr.", "mw.", "dhr.", "meneer", "drs.", "dr.", "mr.", "ir.", "ing.",
            "prof.",
        ].map { Array($0.utf8) })
    private static let particles = Set(
        ["van", "de", "den", "der", "het", "'t", "ter", "ten", "te", "el", "la", "le", "du", "op"]
            .map { Array($0.utf8) })

    /// The word before a space, with the marks at its end.
    private static func word(before end: Int, in bytes: borrowing Span<UInt8>) -> Range<Int>? {
        guard end > 1, bytes[end - 1] == 0x20 else { return nil }
        var start = end - 1
        while start > 0, bytes[start - 1] > 0x20, end - start <= longest + 1 { start -= 1 }
        return start < end - 1 && end - start <= longest + 1 ? start..<end - 1 : nil
    }

    private static func isInitial(_ word: Range<Int>, in bytes: borrowing Span<UInt8>) -> Bool {
        word.count >= 2 && bytes[word.upperBound - 1] == 0x2E
            && (0x41...0x5A).contains(bytes[word.upperBound - 2])
            && (word.count == 2 || bytes[word.upperBound - 3] == 0x2E)
    }
}
