/// A syntax mistake with its place, worked out from what libyaml stumbled over and the line where it did.
struct SyntaxFinding {
    /// What went wrong.
    let mistake: SyntaxMistake
    /// Where the author must look.
    let mark: Mark

    /// What lies behind a failure. `lastQuoted` is the quoted value read before it.
    init(_ failure: ParserFailure, lines: SourceLines, lastQuoted: QuotedScalar?) {
        let line = lines.text(ofLine: failure.mark.line)
        let scalars = line.unicodeScalars
        let character = scalars.dropFirst(failure.mark.column - 1).first.map(Character.init)
        let context = lines.text(ofLine: failure.contextMark.line)
        let opening = context.unicodeScalars.dropFirst(failure.contextMark.column - 1).first.map(
            Character.init)
        var mistake = SyntaxMistake.other(failure.problem)
        var mark = failure.mark
        switch (failure.problem, failure.context) {
        case (_, _) where character == "\t" || failure.problem.contains("tab character"):
            mistake = .tab
        case ("found character that cannot start any token", _):
            mistake = .reserved(character ?? "%")
        case ("did not find expected alphabetic or numeric character", _):
            mistake = .reserved(failure.context.contains("alias") ? "*" : "&")
            mark = failure.contextMark
        case ("mapping values are not allowed in this context", _):
            mistake = .colonInValue(meant: SyntaxFinding.quotingValue(of: line))
        case ("could not find expected ':'", _):
            let lacksSpace = SyntaxFinding.lacksSpaceBehindColon(context)
            mistake = lacksSpace ? .missingSpace : .missingColon
            mark = failure.contextMark
        case (_, "while scanning a quoted scalar") where failure.problem.contains("unexpected"):
            mistake = .unclosedQuote(opening ?? "\"")
            mark = failure.contextMark
        case (_, "while parsing a quoted scalar"):
            mistake = .unknownEscape
        case ("block sequence entries are not allowed in this context", _):
            mistake = .listBehindKey
        case ("did not find expected ',' or ']'", _), ("did not find expected ',' or '}'", _):
            mistake = .unclosedBracket(failure.problem.hasSuffix("]'") ? "[" : "{")
            mark = failure.contextMark
        case ("did not find expected key", _), ("did not find expected '-' indicator", _):
            if let quoted = lastQuoted, quoted.lastLine == failure.mark.line {
                let isLong = quoted.mark.line < quoted.lastLine
                mistake = isLong ? .unclosedQuote(quoted.quote) : .textAfterQuote(quoted.quote)
                if isLong { mark = quoted.mark }
            } else {
                mistake = .indentation
            }
        default: break
        }
        self.mistake = mistake
        self.mark = mark
    }

    private static func quotingValue(of line: String) -> String? { nil }
    private static func lacksSpaceBehindColon(_ line: String) -> Bool { false }
}
