import Diagnostics

extension Collector {
    /// Takes a stand-in within text for what it stands for.
    mutating func land(_ number: Int) {
        guard let standIn = standIns[number], dropDepth == nil else { return }
        if literalDepth != nil, !standIn.isRedaction { return extend(literally: standIn) }
        switch standIn.role {
        case .reference(let label): refer(to: label, number, standIn)
        case .inline(let directive):
            append(.inlineDirective(add(directive, as: .inline, number)), at: standIn.source.lowerBound)
        case .opening where open.count >= Self.depthLimit: extend(literally: standIn)
        case .opening(let directive):
            open.append(.directive(nodes.count, standIn: number))
            append(.inlineDirective(add(directive, as: .inline, number)), at: standIn.source.lowerBound)
        case .closing(let opener): close(opener, standIn)
        case .malformed(let cause, let place):
            findings.append(Finding(cause: cause, spot: .range(place)))
            extend(literally: standIn)
        case .redaction(let directive, let problem): redact(directive, problem, number)
        case .literalRedaction:
            seen.insert(number)
            report(.redaction(.notCode), at: number)
            dropBlock()
        case .leaf, .container, .end, .malformedLine, .table, .note:
            // The line goes on with a paragraph, so deep is it indented.
            misled.formUnion(standIn.line.map { [$0] } ?? [])
        }
    }

    private mutating func refer(to label: String, _ number: Int, _ standIn: StandIn) {
        guard let reference = notes.refer(to: label) else {
            report(.note(.unknown(nearest: notes.nearest(to: label)), label: label), at: number)
            return extend(literally: standIn)
        }
        append(
            .footnoteReference(number: reference.number, use: reference.use), at: standIn.source.lowerBound)
    }

    private mutating func close(_ opener: Int, _ standIn: StandIn) {
        guard case .directive(let index, standIn: opener)? = open.last else {
            return extend(literally: standIn)
        }
        open.removeLast()
        isExtending = false
        nodes[index].end = nodes.count
        if case .inlineDirective(let directive) = nodes[index].kind {
            directives[directive].label = plainText(from: index + 1)
        }
    }

    /// Makes text again of what opened a directive's label: the label ends in other markup than it began in.
    mutating func undo(_ index: Int, standIn number: Int) {
        guard let standIn = standIns[number], case .opening(let directive) = standIn.role else { return }
        report(.directive(.labelCrossed, name: directive.name), at: number)
        nodes[index].kind = .text
        nodes[index].end = index + 1
        nodes[index].text = store(standIns.source[standIn.source])
    }

    private mutating func redact(_ directive: Directive, _ problem: RedactionProblem?, _ number: Int) {
        seen.insert(number)
        if let problem { return report(.redaction(problem), at: number) }
        let offset = standIns[number]?.source.lowerBound ?? 0
        append(.inlineDirective(add(directive, as: .inline, number)), at: offset)
        checkGround(of: directive)
    }

    private mutating func checkGround(of directive: Directive) {
        guard let ground = directive.attribute("grond"), !WooGround.isKnown(ground.value) else { return }
        let nearest = Nearest.matches(of: ground.value, among: WooGround.all)
        let start = ground.valueColumn
        findings.append(
            Finding(
                cause: .unknownGround(ground.value, nearest: nearest),
                spot: .range(start..<(start + ground.value.utf8.count))))
    }

    /// The plain text of the nodes from `index` on.
    func plainText(from index: Int) -> String {
        String(decoding: PlainText.bytes(of: nodes[index...], in: text), as: UTF8.self)
    }
}
