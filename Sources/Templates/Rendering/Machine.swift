/// Runs a program: writes one page.
struct Machine {
    private let program: Program
    /// The stack of contexts, outermost first.
    private var contexts: [Slot]
    /// The level of the first context that the present routine can see.
    private var base = 0
    private var loops: [Loop] = []
    private var returns: [Return] = []
    private var margin: [UInt8] = []
    private var next = 0

    /// A list whose items are the innermost context one by one.
    private struct Loop {
        let list: any LoweredList
        let count: Int
        var index: Int
    }

    /// How things were where a routine was called.
    private struct Return {
        let next: Int
        let base: Int
        let contexts: Int
        let margin: Int
    }

    /// At the beginning of a page.
    init(_ program: Program, root: Slot) {
        self.program = program
        contexts = [root]
    }

    /// Writes the page at the end of `bytes`.
    mutating func run(into bytes: inout [UInt8]) {
        while next < program.instructions.count {
            let instruction = program.instructions[next]
            next += 1
            switch instruction {
            case .literal(let start, let end): bytes.append(contentsOf: program.pool[start..<end])
            case .show(let location): show(value(at: location), in: &bytes)
            case .skipUnless(let location, let target): if !value(at: location).isShown { next = target }
            case .skipIf(let location, let target): if value(at: location).isShown { next = target }
            case .enter(let location, let target): enter(value(at: location), orGoTo: target)
            case .leave: contexts.removeLast()
            case .each(let location, let target): begin(value(at: location), orGoTo: target)
            case .next(let target): advance(orLeaveFor: target)
            case .call(let number): call(program.calls[number])
            case .margin: bytes.append(contentsOf: margin)
            case .back: goBack()
            }
        }
    }

    private func value(at location: Location) -> Slot {
        var slot = contexts[base + location.level].member(at: location.member)
        guard location.path > 0 else { return slot }
        for member in program.paths[location.path] { slot = slot.member(at: member) }
        return slot
    }

    private func show(_ slot: Slot, in bytes: inout [UInt8]) {
        switch slot {
        case .text(let text): Escaping.append(text, to: &bytes)
        case .number(let number): bytes.append(contentsOf: String(number).utf8)
        case .markup(let markup): bytes.append(contentsOf: markup.bytes)
        case .nothing, .flag, .list, .object: break
        }
    }

    private mutating func enter(_ slot: Slot, orGoTo target: Int) {
        if slot.isShown { contexts.append(slot) } else { next = target }
    }

    private mutating func begin(_ slot: Slot, orGoTo target: Int) {
        guard case .list(let list) = slot, list.count > 0 else {
            next = target
            return
        }
        loops.append(Loop(list: list, count: list.count, index: 0))
        contexts.append(list.item(at: 0))
    }

    private mutating func advance(orLeaveFor start: Int) {
        let last = loops.count - 1
        loops[last].index += 1
        guard loops[last].index < loops[last].count else {
            loops.removeLast()
            contexts.removeLast()
            return
        }
        contexts[contexts.count - 1] = loops[last].list.item(at: loops[last].index)
        next = start
    }

    private mutating func call(_ call: Call) {
        returns.append(Return(next: next, base: base, contexts: contexts.count, margin: margin.count))
        if let levels = call.levels {
            let seen = levels.map { contexts[base + $0] }
            base = contexts.count
            contexts += seen
        }
        margin += program.pool[call.margin]
        next = program.starts[call.routine]
    }

    private mutating func goBack() {
        guard let place = returns.popLast() else {
            next = program.instructions.count
            return
        }
        next = place.next
        base = place.base
        contexts.removeLast(contexts.count - place.contexts)
        margin.removeLast(margin.count - place.margin)
    }
}
