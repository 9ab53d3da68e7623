extension Collector {
    /// Takes a stand-in of a whole line for what it stands for; the author's own HTML is left out.
    mutating func take(htmlBlock node: CMarkNode) {
        guard positions != nil, let mark = StandInMark.next(in: node.literal, from: 0) else {
            return omit(block: node)
        }
        let isWhole =
            node.literal[..<mark.range.lowerBound].allSatisfy(\.isBlank)
            && node.literal[mark.range.upperBound...].allSatisfy(\.isWhitespace)
        if isWhole, let standIn = standIns[mark.number], standIn.line != nil {
            land(mark.number, as: standIn)
        } else {
            omitStandIns(in: node)
            omit(block: node)
        }
    }

    /// Leaves a block out, and says what text goes with it. That of a redaction that failed is not repeated.
    private mutating func omit(block node: CMarkNode) {
        guard let tag = HTMLTag.first(in: node.literal) else { return }
        let numbers = positions == nil ? [] : standIns.numbers(in: node.literal)
        let isSecret =
            numbers.contains { standIns[$0]?.isRedaction == true }
            || node.literal.holds(0x6B, 0x5B) || node.literal.holds(0x4B, 0x5B)
        guard let text = HTMLText.lost(in: node.literal, isSecret: isSecret) else {
            return report(.htmlOmitted(tag: tag), at: node)
        }
        report(.htmlBlockOmitted(tag: tag, text: text), at: node)
    }

    /// Leaves a tag or comment in a line out.
    mutating func omit(inlineHTML node: CMarkNode) {
        isExtending = false
        if positions != nil { omitStandIns(in: node) }
        omit(node)
    }

    /// Comments are an author's notes to themselves; the loss of all else is reported, an element once.
    private mutating func omit(_ node: CMarkNode) {
        if let tag = HTMLTag.first(in: node.literal) { report(.htmlOmitted(tag: tag), at: node) }
    }

    /// Reports what can't be left out together with HTML without a word.
    private mutating func omitStandIns(in node: CMarkNode) {
        for number in standIns.numbers(in: node.literal) {
            guard let standIn = standIns[number] else { continue }
            switch standIn.role {
            case .redaction, .literalRedaction:
                seen.insert(number)
                report(.redaction(.html), at: number)
            case .leaf(let directive, hasLabel: _), .container(let directive, colons: _, hasLabel: _):
                report(.directive(.insideHTML, name: directive.name), at: number)
            case .note: misled.formUnion(standIn.line.map { [$0] } ?? [])
            default: break
            }
        }
    }
}
