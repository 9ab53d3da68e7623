extension Collector {
    /// Takes a stand-in of a whole line for what it stands for; the author's own HTML is left out.
    mutating func take(htmlBlock node: CMarkNode) {
        guard positions != nil, let mark = StandInMark.next(in: node.literal, from: 0) else {
            return omit(node)
        }
        let isWhole =
            node.literal[..<mark.range.lowerBound].allSatisfy(\.isBlank)
            && node.literal[mark.range.upperBound...].allSatisfy(\.isWhitespace)
        if isWhole, let standIn = standIns[mark.number], standIn.line != nil {
            land(mark.number, as: standIn)
        } else {
            omitStandIns(in: node)
            omit(node)
        }
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
