import Diagnostics

/// Compiles a page and all that it includes, against the shapes of its views.
struct Compiler {
    let library: TemplateLibrary
    var scope: Scope
    var names = Names()
    var assembler = Assembler()
    private var diagnostics: [Diagnostic] = []
    private var graph = CallGraph()
    private var routines: [Routine]
    private var numbers: [Routine: Int]
    /// For each routine, the tag that first included it.
    private var requests: [Tag?] = [nil]

    /// Templates that multiply by including each other in ever other ways would take for ever to compile.
    private static let mostRoutines = 5_000
    /// More are of no use before the first are mended.
    private static let mostMistakes = 500

    /// Before the first node of the page with the number `file`, for views of `shape`.
    init(library: TemplateLibrary, file: Int, shape: Shape) {
        self.library = library
        let page = Routine(
            file: file, nodes: library.files[file].nodes.indices, stack: [shape], overrides: [],
            margin: .none, dedent: 0)
        scope = Scope(page, number: 0, file: library.files[file])
        routines = [page]
        numbers = [page: 0]
    }

    /// The program; nil when there are errors.
    mutating func compile(diagnostics: inout [Diagnostic]) -> Program? {
        var next = 0
        while next < routines.count, !isStopped {
            scope = Scope(routines[next], number: next, file: library.files[routines[next].file])
            compileRoutine()
            next += 1
        }
        let endless = graph.endless.prefix(Self.mostMistakes).map { tag in
            Diagnostic(TemplateCause.inclusion(.endless(tag.node.name)), at: tag.place)
        }
        let found = (self.diagnostics + endless).inOrder
        diagnostics += found
        return found.hasErrors ? nil : assembler.program
    }

    private var isStopped: Bool {
        diagnostics.count >= Self.mostMistakes || routines.count > Self.mostRoutines
    }

    private mutating func compileRoutine() {
        assembler.beginRoutine()
        guard scope.file.mistakes.isEmpty else {
            diagnostics += scope.file.mistakes
            return
        }
        var node = scope.routine.nodes.lowerBound
        while !isStopped {
            while let last = scope.sections.last, last.end == node { closeSection() }
            guard node < scope.routine.nodes.upperBound else { break }
            node = compileNode(node)
        }
        assembler.append(.back)
    }

    /// Compiles a node or reports it; what comes next is the node with the number that it gives.
    private mutating func compileNode(_ number: Int) -> Int {
        let node = scope.file.nodes[number]
        let after = node.isOpening ? node.end : number + 1
        do {
            try compile(node, number)
        } catch {
            report(error, at: node)
            return after
        }
        return node.kind == .section || node.kind == .inverted ? number + 1 : after
    }

    private mutating func compile(_ node: Node, _ number: Int) throws(TemplateCause) {
        switch node.kind {
        case .line: beginLine(node, isFirst: number == scope.routine.nodes.lowerBound)
        case .text: assembler.appendLiteral(scope.file.bytes[node.range])
        case .value, .markup: try show(node)
        case .section, .inverted: try openSection(node)
        case .partial, .parent: try include(node, number)
        case .block: try includeBlock(node, number)
        }
    }

    private mutating func beginLine(_ node: Node, isFirst: Bool) {
        let margin = scope.routine.margin
        if margin == .allLines || (margin == .laterLines && !isFirst) { assembler.append(.margin) }
        assembler.appendLiteral(scope.indentation(node.range))
    }

    /// The tag that first included the present routine.
    var request: Tag? { requests[scope.number] }

    /// Keeps a mistake in a tag, with the tag that included the routine.
    mutating func report(_ cause: TemplateCause, at node: Node) {
        diagnostics.append(Diagnostic(cause, at: scope.file.place(of: node), related: request?.place))
    }

    /// Calls a routine from here, and has it compiled when no tag asked for it before.
    mutating func call(
        _ routine: Routine, levels: [Int], margin: ArraySlice<UInt8>, by node: Node, for request: Tag?
    ) throws(TemplateCause) {
        let number = numbers[routine] ?? routines.count
        if number == routines.count {
            numbers[routine] = number
            routines.append(routine)
            requests.append(request)
            if number == Self.mostRoutines { throw .inclusion(.tooMany(limit: number)) }
        }
        assembler.appendCall(
            routine: number, levels: levels.count == scope.stack.count ? nil : levels, margin: margin)
        let tag = Tag(file: scope.file, node: node)
        graph.append(CallGraph.Edge(from: scope.number, to: number, step: scope.step, tag: tag))
    }
}
