extension Collector {
    /// Takes a stand-in of a whole line for what it stands for.
    mutating func land(_ number: Int, as standIn: StandIn) {
        switch standIn.role {
        case .leaf(let directive, let hasLabel):
            let index = nodes.count
            append(.leafDirective(add(directive, as: .leaf, number)), at: standIn.source.lowerBound)
            if hasLabel { awaitedLabel = index }
        case .container(let directive, let colons, let hasLabel):
            let index = nodes.count
            open.append(.container(index, colons: colons, standIn: number))
            append(.containerDirective(add(directive, as: .container, number)), at: standIn.source.lowerBound)
            if hasLabel { awaitedLabel = index }
        case .end(let colons): closeContainer(colons: colons, number)
        case .malformedLine(let cause, let place): findings.append(Finding(cause: cause, spot: .range(place)))
        case .table(let shape): beginTable(shape, number, at: standIn.source.lowerBound)
        case .reference, .inline, .opening, .closing, .malformed, .redaction, .literalRedaction, .note: break
        }
    }

    /// Keeps a directive, checked; its index.
    mutating func add(_ directive: Directive, as form: DirectiveForm, _ number: Int) -> Int {
        let range = standIns[number]?.source ?? 0..<0
        var directive = directive
        let place = Positions.place(of: range.lowerBound, in: sourceStarts)
        directive.line = Int(place.line)
        directive.column = Int(place.column)
        let line = sourceStarts[directive.line - 1]
        for (problem, attribute) in check.problems(of: directive, as: form) {
            let spot = attribute.map { index in
                let start = directive.attributes[index].column
                return start..<(start + directive.attributes[index].key.utf8.count)
            }
            if case .attributes(.noValue) = problem, let attribute, isFilled(directive.attributes[attribute])
            {
                continue
            }
            report(.directive(problem, name: directive.name), at: spot, or: number)
        }
        for index in directive.attributes.indices {
            directive.attributes[index].column -= line - 1
            directive.attributes[index].valueColumn -= line - 1
        }
        directives.append(directive)
        return directives.count - 1
    }

    /// Whether the author wrote a value after all, which was withheld: a redaction is told by itself.
    private func isFilled(_ attribute: Directive.Attribute) -> Bool {
        let source = standIns.source
        guard source.indices.contains(attribute.valueColumn) else { return false }
        let first = source[attribute.valueColumn]
        return !first.isWhitespace && ![0x22, 0x27, 0x7D].contains(first)
    }

    private mutating func report(_ cause: MarkupCause, at range: Range<Int>?, or number: Int) {
        guard let range else { return report(cause, at: number) }
        findings.append(Finding(cause: cause, spot: .range(range)))
    }

    /// Closes the innermost container of as many colons, else of fewer; those in it were never closed.
    private mutating func closeContainer(colons: Int, _ number: Int) {
        // Only those that no node of the tree has been opened in since: others are in another quotation or
        // item.
        let near = open.indices.reversed().prefix { open[$0].colons != nil }
        let match =
            near.first { open[$0].colons == colons } ?? near.first { (open[$0].colons ?? .max) < colons }
        guard let match else { return report(.directive(.strayEnd(colons: colons), name: ""), at: number) }
        while open.count > match + 1, case .container(let index, let colons, let standIn)? = open.popLast() {
            closeContainer(index, colons: colons, standIn: standIn)
        }
        if case .container(let index, colons: _, standIn: _)? = open.popLast() {
            nodes[index].end = nodes.count
        }
    }

    /// Ends a container that its author did not close.
    mutating func closeContainer(_ index: Int, colons: Int, standIn: Int) {
        abandonAwaited()
        nodes[index].end = nodes.count
        if case .containerDirective(let directive) = nodes[index].kind {
            report(.directive(.open(colons: colons), name: directives[directive].name), at: standIn)
        }
    }
}

extension OpenNode {
    /// The number of a container's colons; nil for all else.
    fileprivate var colons: Int? {
        if case .container(_, let colons, standIn: _) = self { colons } else { nil }
    }
}
