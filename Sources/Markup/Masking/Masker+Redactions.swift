extension Masker {
    /// Whether a name is that of redactions, in whatever case.
    func isRedaction(_ name: Range<Int>) -> Bool {
        name.count == 3 && zip(source[name], "lak".utf8).allSatisfy { $0 | 0x20 == $1 }
    }

    /// Takes a redaction out of the text, or all that one might be when it is not as it should be.
    mutating func maskRedaction(from start: Int, name: Range<Int>, isCode: Bool) -> Int {
        // An example stands alone between grave accents. Within other code it is more likely that the accents
        // are meant as apostrophes, and the text is not to be shown.
        if isCode || outline.code(around: start, of: source) == start {
            return replace(start..<name.upperBound, .literalRedaction)
        }
        guard name.upperBound < range.upperBound, source[name.upperBound] == 0x5B else {
            return maskUnbracketed(from: start, name: name)
        }
        guard let close = outline.close(of: name.upperBound) else { return fail(start, name, .unclosed) }
        guard close + 1 < range.upperBound, source[close + 1] == 0x7B else {
            return fail(start, name, .noGround)
        }
        guard case .success(let scan) = AttributeScanner.scan(source, at: close + 1, to: range.upperBound)
        else {
            return fail(start, name, .attributes)
        }
        if isEscaped(start) { return fail(start, name, .escaped) }
        if name.lowerBound - start > 1 { return fail(start, name, .form) }
        if !source[name].elementsEqual("lak".utf8) { return fail(start, name, .name) }
        let redaction = directive(name, scan.attributes)
        let hasGround = redaction.value("grond")?.utf8.contains { !$0.isBlank } == true
        let isEmpty = source[(name.upperBound + 1)..<close].allSatisfy(\.isWhitespace)
        let problem: RedactionProblem? = hasGround ? isEmpty ? .empty : nil : .noGround
        return replace(start..<scan.end, .redaction(redaction, problem: problem))
    }

    /// `:lak` without brackets right after it is an error too: a space, or braces alone, would publish the
    /// text.
    private mutating func maskUnbracketed(from start: Int, name: Range<Int>) -> Int {
        var next = name.upperBound
        while next < range.upperBound, source[next].isWhitespace { next += 1 }
        let isBracketed = next < range.upperBound && [0x28, 0x5B, 0x7B].contains(source[next])
        let isInWord = start > range.lowerBound && source[start - 1].isASCIIAlphanumeric
        if !isBracketed, isInWord { return name.upperBound }
        if name.lowerBound - start >= 3 { return failBlock(start, name) }
        return fail(start, name, name.lowerBound - start > 1 ? .form : .noBrackets)
    }

    /// Drops all up to the next empty line: nobody can say where the text ends that was not to be published.
    private mutating func fail(_ start: Int, _ name: Range<Int>, _ problem: RedactionProblem) -> Int {
        var end = max(name.upperBound, range.upperBound)
        while end < source.count {
            let line = BlockLine(source, at: end)
            let next = line.end > end ? line : BlockLine(source, at: line.next)
            guard next.start < source.count, !next.isBlank else { break }
            end = next.end
        }
        return replace(start..<end, .redaction(directive(name, []), problem: problem))
    }

    /// Drops all up to the line of colons that closes a block, or to the end of the text.
    private mutating func failBlock(_ start: Int, _ name: Range<Int>) -> Int {
        var position = range.upperBound
        while position < source.count {
            let line = BlockLine(source, at: position)
            let isEnd = line.body.count >= 3 && source[line.body].allSatisfy { $0 == 0x3A || $0.isBlank }
            position = isEnd ? line.end : line.next
            if isEnd { break }
        }
        return replace(start..<position, .redaction(directive(name, []), problem: .form))
    }
}
