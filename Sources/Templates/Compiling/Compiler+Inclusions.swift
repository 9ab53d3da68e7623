extension Compiler {
    /// Compiles `{{>name}}`, or `{{<name}}` with its blocks.
    mutating func include(_ node: Node, _ number: Int) throws(TemplateCause) {
        guard let file = library.number(of: node.name) else {
            throw .inclusion(.missing(node.name, names: library.names))
        }
        let overrides =
            node.kind == .parent
            ? overrides(of: number, below: file, named: node.name) : scope.routine.overrides
        let own = node.isStandalone ? scope.indentation(node.indentation) : []
        let levels = scope.visibleLevels
        let routine = Routine(
            file: file, nodes: library.files[file].nodes.indices, stack: levels.map { scope.stack[$0] },
            overrides: overrides, margin: margin(of: node, own: own), dedent: 0)
        try call(routine, levels: levels, margin: own, by: node, for: Tag(file: scope.file, node: node))
    }

    /// Compiles `{{$name}}`: what replaces it, or its own content.
    mutating func includeBlock(_ node: Node, _ number: Int) throws(TemplateCause) {
        let levels = scope.visibleLevels
        let stack = levels.map { scope.stack[$0] }
        guard let override = scope.routine.overrides.first(where: { $0.name == node.name }) else {
            let content = Routine(
                file: scope.routine.file, nodes: (number + 1)..<node.end, stack: stack,
                overrides: scope.routine.overrides,
                margin: scope.routine.margin == .none ? .none : .allLines, dedent: scope.routine.dedent)
            return try call(content, levels: levels, margin: [], by: node, for: request)
        }
        let own = scope.indentation(scope.file.contentIndentation(of: number) ?? node.indentation)
        let file = library.files[override.file]
        let content = Routine(
            file: override.file, nodes: (override.node + 1)..<file.nodes[override.node].end, stack: stack,
            overrides: scope.routine.overrides, margin: margin(of: node, own: own),
            dedent: file.contentIndentation(of: override.node)?.count ?? 0)
        try call(content, levels: levels, margin: own, by: node, for: Tag(file: scope.file, node: node))
    }

    /// Which lines of what a tag includes are indented.
    private func margin(of node: Node, own: ArraySlice<UInt8>) -> Routine.Margin {
        if own.isEmpty, scope.routine.margin == .none { return .none }
        return node.isStandalone ? .allLines : .laterLines
    }

    /// The blocks that hold in the template that a parent tag names: those of the tag, and before them those
    /// that hold here, since they come from nearer to the page.
    private mutating func overrides(of parent: Int, below file: Int, named name: String) -> [Override] {
        let nodes = scope.file.nodes
        let known = library.blocks(from: file)
        var overrides = scope.routine.overrides
        var own: Set<String> = []
        var number = parent + 1
        while number < nodes[parent].end {
            let node = nodes[number]
            defer { number = node.isOpening ? node.end : number + 1 }
            guard node.kind == .block else { continue }
            if !known.contains(node.name) {
                report(.inclusion(.unknownBlock(node.name, parent: name, names: known.sorted())), at: node)
            } else if !own.insert(node.name).inserted {
                report(.inclusion(.duplicateBlock(node.name, parent: name)), at: node)
            } else if !overrides.contains(where: { $0.name == node.name }) {
                overrides.append(Override(name: node.name, file: scope.routine.file, node: number))
            }
        }
        return overrides.sorted { $0.name < $1.name }
    }
}
