/// Where the compiler stands in a routine.
struct Scope {
    let routine: Routine
    /// The routine's number.
    let number: Int
    let file: TemplateFile
    /// The contexts here, outermost first; the routine's own come first.
    var stack: [Shape]
    /// The sections that are open here, outermost first.
    var sections: [Section] = []

    struct Section {
        /// The number of the first node after it.
        let end: Int
        /// The number of the instruction that leads past it.
        let instruction: Int
        let opening: Opening
        let step: CallGraph.Step
    }

    /// What a section makes the innermost context.
    enum Opening {
        case none
        case value
        case item
    }

    /// At the first node of a routine.
    init(_ routine: Routine, number: Int, file: TemplateFile) {
        self.routine = routine
        self.number = number
        self.file = file
        stack = routine.stack
    }

    /// The level of the innermost view.
    var innermostView: Int? {
        stack.lastIndex { if case .view = $0 { true } else { false } }
    }

    /// The step in the data from the routine's beginning to here.
    var step: CallGraph.Step {
        sections.map(\.step).max() ?? .stays
    }

    /// The levels whose names can be reached: the others lie under a level of the same view, or are values
    /// under another level.
    var visibleLevels: [Int] {
        var seen: Set<Shape> = []
        var levels: [Int] = []
        for level in stack.indices.reversed() {
            if case .value = stack[level], level != stack.count - 1 { continue }
            if seen.insert(stack[level]).inserted { levels.append(level) }
        }
        return levels.reversed()
    }

    /// A range of spaces and tabs of the file, without what the routine's lines lose.
    func indentation(_ range: Range<Int>) -> ArraySlice<UInt8> {
        file.bytes[range].dropFirst(routine.dedent)
    }
}
