extension Compiler {
    /// Names that begin so are fixed phrases of the site, whatever the view.
    private static let phrases = "tekst."

    /// Compiles `{{name}}` or `{{{name}}}`.
    mutating func show(_ node: Node) throws(TemplateCause) {
        if node.name.hasPrefix(Self.phrases) { return try showPhrase(node) }
        let found = try names.resolve(node.name, in: scope.stack)
        switch (node.kind, found.kind) {
        case (.markup, .markup), (.value, .text), (.value, .number):
            assembler.append(.show(assembler.location(level: found.level, members: found.members)))
        case (.value, .markup): throw .value(.escapedMarkup(node.name))
        case (.value, _): throw .value(.notShown(node.name, found.kind))
        default: throw .value(.notMarkup(node.name, found.kind))
        }
    }

    /// Fixed phrases are part of the compiled page.
    private mutating func showPhrase(_ node: Node) throws(TemplateCause) {
        let name = String(node.name.dropFirst(Self.phrases.count))
        guard let phrase = library.texts[name] else {
            throw .value(.unknownPhrase(name, names: library.texts.keys.sorted()))
        }
        guard node.kind == .value else { throw .value(.notMarkup(node.name, .text)) }
        assembler.appendLiteral(HTML(escaping: phrase).bytes[...])
    }

    /// Compiles `{{#name}}` or `{{^name}}`.
    mutating func openSection(_ node: Node) throws(TemplateCause) {
        if node.name.hasPrefix(Self.phrases) { throw .value(.phraseSection(node.name)) }
        let found = try names.resolve(node.name, in: scope.stack)
        let location = assembler.location(level: found.level, members: found.members)
        let step = step(to: found)
        if node.kind == .inverted { return open(node, .skipIf(location, to: 0)) }
        switch found.kind {
        case .flag: open(node, .skipUnless(location, to: 0))
        case .text, .number, .markup: open(node, .enter(location, to: 0), .value(found.kind), as: .value)
        case .object(let shape): open(node, .enter(location, to: 0), .view(shape), as: .value, step)
        case .list(let item): open(node, .each(location, to: 0), item, as: .item, step)
        }
    }

    /// What entering it is for a routine that comes back to itself.
    private func step(to found: Resolution) -> CallGraph.Step {
        switch found.kind {
        case .object, .list(.view): found.level == scope.innermostView ? .descends : .strays
        case .text, .number, .flag, .markup, .list(.value): .stays
        }
    }

    private mutating func open(
        _ node: Node, _ instruction: Instruction, _ shape: Shape? = nil, as opening: Scope.Opening = .none,
        _ step: CallGraph.Step = .stays
    ) {
        scope.sections.append(
            Scope.Section(end: node.end, instruction: assembler.next, opening: opening, step: step))
        assembler.append(instruction)
        if let shape { scope.stack.append(shape) }
    }

    /// Compiles the end of the innermost section.
    mutating func closeSection() {
        guard let section = scope.sections.popLast() else { return }
        switch section.opening {
        case .none: break
        case .value: assembler.append(.leave)
        case .item: assembler.append(.next(to: section.instruction + 1))
        }
        if section.opening != .none { scope.stack.removeLast() }
        assembler.aim(section.instruction)
    }
}
