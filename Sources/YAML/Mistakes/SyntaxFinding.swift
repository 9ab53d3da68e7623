/// A syntax mistake with its place, worked out from what libyaml stumbled over, the line where it did and the
/// value before it.
struct SyntaxFinding {
    /// What went wrong.
    let mistake: SyntaxMistake
    /// Where the author must look.
    let mark: Mark

    /// What lies behind a failure.
    init(_ failure: ParserFailure, lines: SourceLines, last: LastScalar?) {
        let clues = SyntaxClues(failure: failure, lines: lines, last: last)
        let found = clues.ofTab ?? clues.ofInstruction ?? clues.ofScanner ?? clues.ofParser
        self.init(found?.mistake ?? .other, lines.within(found?.mark ?? failure.mark))
    }

    /// A mistake at a place.
    init(_ mistake: SyntaxMistake, _ mark: Mark) {
        self.mistake = mistake
        self.mark = mark
    }
}
