/// Where a question or an answer is opened in a passage.
struct Opening {
    var isQuestion: Bool
    /// The number that its author gives it: `7`, `3a`.
    var number: String?
    /// From the word that opens it to its colon.
    var range: Range<Int>

    /// All in a passage, in order: questions at the beginning of lines, answers there and further on in them.
    static func find(in passage: Passage) -> [Opening] {
        let bytes = passage.bytes.span
        var found: [Opening] = []
        for line in passage.lines.indices {
            let start = Letter.afterSpace(in: bytes, from: passage.lines[line])
            let end = line + 1 < passage.lines.count ? passage.lines[line + 1] : bytes.count
            guard start < end else { continue }
            var next = start
            if let colon = LeadWord.question.end(in: bytes, at: start) {
                let number = LeadWord.question.number(in: bytes, within: start..<colon)
                found.append(Opening(isQuestion: true, number: number, range: start..<colon))
                next = colon
            } else if let colon = LeadWord.answer.end(in: bytes, at: start) {
                found.append(Opening(isQuestion: false, range: start..<colon))
                next = colon
            }
            while next < end, let answer = LeadWord.answer.next(in: bytes, within: next..<end) {
                found.append(Opening(isQuestion: false, range: answer))
                next = answer.upperBound
            }
        }
        return found
    }
}
