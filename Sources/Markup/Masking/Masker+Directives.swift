extension Masker {
    /// Puts stand-ins in place of the directive that begins at a colon, if one does; the index to go on from.
    mutating func maskColons(at start: Int, in kind: Stretch.Kind) -> Int {
        var name = start
        while name < range.upperBound, source[name] == 0x3A { name += 1 }
        guard name < range.upperBound, source[name].isASCIILetter else { return name }
        var end = name
        while end < range.upperBound, source[end].isNameByte { end += 1 }
        if isRedaction(name..<end) {
            return maskRedaction(from: start, name: name..<end, isCode: kind == .code)
        }
        guard kind == .text, end < range.upperBound, !isEscaped(start) else { return end }
        if name - start > 1 { return maskMisplaced(from: start, name: name..<end) }
        switch source[end] {
        case 0x5B: return maskLabelled(from: start, name: name..<end)
        case 0x7B: return maskUnlabelled(from: start, name: name..<end)
        default: return end
        }
    }

    private mutating func maskLabelled(from start: Int, name: Range<Int>) -> Int {
        let bracket = name.upperBound
        // A note after a word and a colon is more likely than a label that begins with a caret.
        if bracket + 1 < range.upperBound, source[bracket + 1] == 0x5E { return bracket }
        guard let close = outline.close(of: bracket) else {
            guard isKnown(name) else { return bracket }
            return replace(
                start..<bracket, .malformed(.directive(.labelOpen, name: text(name)), at: start..<bracket))
        }
        let next = close + 1 < range.upperBound ? source[close + 1] : 0
        // Brackets and then parentheses are a link after a colon.
        if next == 0x28 { return bracket }
        guard next == 0x7B else { return open(start, name, [], end: close..<(close + 1)) }
        switch AttributeScanner.scan(source, at: close + 1, to: range.upperBound) {
        case .success(let scan): return open(start, name, scan.attributes, end: close..<scan.end)
        case .failure(let failure): return fail(start, name, failure)
        }
    }

    private mutating func open(
        _ start: Int, _ name: Range<Int>, _ attributes: [AttributeScanner.Attribute], end: Range<Int>
    ) -> Int {
        if holdRedaction(attributes) { return withhold(start..<end.upperBound, name) }
        let opener = standIns.all.count
        let next = replace(start..<(name.upperBound + 1), .opening(directive(name, attributes)))
        labels.append(OpenLabel(end: end, opener: opener))
        return next
    }

    private mutating func maskUnlabelled(from start: Int, name: Range<Int>) -> Int {
        switch AttributeScanner.scan(source, at: name.upperBound, to: range.upperBound) {
        case .success(let scan):
            if holdRedaction(scan.attributes) { return withhold(start..<scan.end, name) }
            return replace(start..<scan.end, .inline(directive(name, scan.attributes)))
        case .failure(let failure): return fail(start, name, failure)
        }
    }

    /// Whether a redaction stands in a value, where nothing can show it.
    private func holdRedaction(_ attributes: [AttributeScanner.Attribute]) -> Bool {
        attributes.contains { source.contains(Array(":lak".utf8), in: $0.value) }
    }

    private mutating func withhold(_ part: Range<Int>, _ name: Range<Int>) -> Int {
        replace(part, .redaction(directive(name, []), problem: .label))
    }

    private mutating func fail(_ start: Int, _ name: Range<Int>, _ failure: AttributeFailure) -> Int {
        let cause = MarkupCause.directive(.attributes(failure.problem), name: text(name))
        // The stand-in covers the name alone: what follows stays text, and the place is that of the mistake.
        return replace(start..<name.upperBound, .malformed(cause, at: failure.offset..<(failure.offset + 1)))
    }

    /// Two colons or more belong at the beginning of a line; elsewhere they are text, unless the name is one
    /// of ours.
    private mutating func maskMisplaced(from start: Int, name: Range<Int>) -> Int {
        let isBracketed = source[name.upperBound] == 0x5B || source[name.upperBound] == 0x7B
        guard isBracketed, isKnown(name), !beginsLine(start) else { return name.upperBound }
        return replace(
            start..<name.upperBound,
            .malformed(.directive(.notAlone, name: text(name)), at: start..<name.upperBound))
    }

    /// Whether nothing but white space, quotation and list marks stands before an offset on its line.
    private func beginsLine(_ offset: Int) -> Bool {
        var first = offset
        while first > 0, !source[first - 1].isLineEnd {
            switch source[first - 1] {
            case 0x20, 0x09, 0x3E, 0x2A, 0x2B, 0x2D, 0x29, 0x2E, 0x30...0x39: first -= 1
            default: return false
            }
        }
        return true
    }

    private func isKnown(_ name: Range<Int>) -> Bool {
        names.contains(text(name))
    }
}
