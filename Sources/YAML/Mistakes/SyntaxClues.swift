/// What is known when libyaml stops, and what it tells.
struct SyntaxClues {
    /// Why it stopped, in its own words.
    let failure: ParserFailure
    /// The text that it read.
    let lines: SourceLines
    /// The value that it read last.
    let last: LastScalar?

    /// Where the thing begins that libyaml was in the middle of.
    private var context: Mark { failure.contextMark }

    /// A tab, which libyaml reports in several ways.
    var ofTab: SyntaxFinding? {
        let isTab = failure.problem.contains("tab character") || character(at: failure.mark) == "\t"
        return isTab ? SyntaxFinding(.tab, failure.mark) : nil
    }

    /// A line that is for YAML itself.
    var ofInstruction: SyntaxFinding? {
        guard
            failure.context.hasSuffix("directive") || failure.problem.contains("directive")
                || failure.problem == "found incompatible YAML document"
        else { return nil }
        let line = failure.contextMark.line > 0 && !failure.context.isEmpty ? context.line : failure.mark.line
        return SyntaxFinding(.instruction, Mark(line: line, column: 1))
    }

    /// What went wrong within a value or key.
    var ofScanner: SyntaxFinding? {
        switch failure.problem {
        case "found character that cannot start any token", "mapping keys are not allowed in this context",
            "did not find expected node content":
            return character(at: failure.mark).map { character in
                SyntaxFinding(character == ":" ? .missingKey : .reserved(character), failure.mark)
            }
        case "did not find expected alphabetic or numeric character",
            "did not find expected comment or line break":
            return character(at: context).map { SyntaxFinding(.reserved($0), context) }
        case "could not find expected ':'": return lineWithoutKey(at: context)
        case "mapping values are not allowed in this context": return unexpectedColon
        case "block sequence entries are not allowed in this context":
            return SyntaxFinding(.listBehindKey, failure.mark)
        case "found unexpected end of stream", "found unexpected document indicator":
            return character(at: context).map { SyntaxFinding(.unclosedQuote($0), context) }
        case "found unknown escape character", "did not find expected hexdecimal number",
            "found invalid Unicode character escape code":
            return SyntaxFinding(.unknownEscape, failure.mark)
        case "did not find expected tag URI", "did not find expected '!'", "did not find the expected '>'",
            "did not find URI escaped octet", "found an incorrect leading UTF-8 octet",
            "found an incorrect trailing UTF-8 octet", "found undefined tag handle",
            "did not find expected whitespace or line break":
            return SyntaxFinding(.reserved("!"), tag)
        case "found an indentation indicator equal to 0": return SyntaxFinding(.blockIndicator, failure.mark)
        case "found unexpected ':'": return SyntaxFinding(.colonInValue(meant: nil), failure.mark)
        default: return nil
        }
    }

    /// Where the tag begins that could not be read.
    private var tag: Mark {
        character(at: context) == "!" ? context : failure.mark
    }

    /// What went wrong between values.
    var ofParser: SyntaxFinding? {
        switch failure.problem {
        case "did not find expected ',' or ']'":
            return afterQuote ?? SyntaxFinding(.unclosedBracket("["), context)
        case "did not find expected ',' or '}'":
            return afterQuote ?? SyntaxFinding(.unclosedBracket("{"), context)
        case "did not find expected <document start>": return outsideDocument
        case "did not find expected key", "did not find expected '-' indicator":
            if character(at: failure.mark) == ":" { return SyntaxFinding(.missingKey, failure.mark) }
            if lines.isFirst(failure.mark) { return SyntaxFinding(.indentation, failure.mark) }
            return afterQuote ?? afterBracket
        default: return nil
        }
    }

    /// A line of no document: below the end of one, or below an instruction that wants `---` behind it.
    private var outsideDocument: SyntaxFinding {
        let above = Mark(line: failure.mark.line - 1, column: 1)
        return lines.text(ofLine: above.line).hasPrefix("%")
            ? SyntaxFinding(.instruction, above) : SyntaxFinding(.afterEnd, failure.mark)
    }

    /// Something directly behind a closing quote: the quote was not meant to close, or the one before it
    /// should have.
    private var afterQuote: SyntaxFinding? {
        guard let last, let quote = last.quote, last.lastLine == failure.mark.line else { return nil }
        if last.mark.line < last.lastLine { return SyntaxFinding(.unclosedQuote(quote), last.mark) }
        return SyntaxFinding(.textAfterQuote(quote), failure.mark)
    }

    /// Something behind a closing bracket: the value was meant as a text.
    private var afterBracket: SyntaxFinding {
        let line = lines.text(ofLine: failure.mark.line)
        let bracket = line.unicodeScalars.prefix(failure.mark.column - 1).last { $0 == "]" || $0 == "}" }
        return SyntaxFinding(.reserved(bracket == "}" ? "{" : "["), failure.mark)
    }

    /// A colon where no key can be: within a value, or after lines that were taken for one value.
    private var unexpectedColon: SyntaxFinding {
        guard let last, last.mark.line < failure.mark.line else {
            let meant = SyntaxClues.quotingValue(of: lines.text(ofLine: failure.mark.line))
            return SyntaxFinding(.colonInValue(meant: meant), failure.mark)
        }
        if lines.isFirst(last.mark) { return lineWithoutKey(at: last.mark) }
        let column = lines.firstColumn(ofLine: failure.mark.line)
        return SyntaxFinding(.indentation, Mark(line: failure.mark.line, column: column))
    }

    /// A line on which a key is expected and that has none: perhaps its colon lacks the space.
    private func lineWithoutKey(at mark: Mark) -> SyntaxFinding {
        let text = lines.text(ofLine: mark.line).unicodeScalars.dropFirst(mark.column - 1)
        guard let colon = text.firstIndex(of: ":"), !text[..<colon].contains(" ") else {
            return SyntaxFinding(.missingColon, mark)
        }
        let column = text[..<colon].count + mark.column
        return SyntaxFinding(.missingSpace, Mark(line: mark.line, column: column))
    }

    private func character(at mark: Mark) -> Character? {
        lines.text(ofLine: mark.line).unicodeScalars.dropFirst(mark.column - 1).first.map(Character.init)
    }

    /// A line with its value in quotes, which the value itself does not hold; nil for a line that is too long
    /// to repeat.
    private static func quotingValue(of line: String) -> String? {
        let bytes = line.utf8
        guard bytes.count <= 100, let colon = bytes.firstIndex(of: 0x3A) else { return nil }
        let key = line[...colon].drop { $0 == " " }
        let value = line[line.index(after: colon)...].drop { $0 == " " }.trimmingTrailingSpaces
        let hasDouble = value.utf8.contains { $0 == 0x22 || $0 == 0x5C }
        guard !(hasDouble && value.utf8.contains(0x27)) else { return nil }
        return hasDouble ? "\(key) '\(value)'" : "\(key) \"\(value)\""
    }
}

extension Substring {
    /// Without spaces at its end.
    fileprivate var trimmingTrailingSpaces: Substring {
        var text = self
        while text.last == " " { text.removeLast() }
        return text
    }
}
