/// Runs a program: writes one page.
struct Machine {
    /// The stack of contexts, outermost first.
    private var contexts: [Context]
    /// The level of the first context that the present routine can see.
    private var base = 0
    private var loops: [Loop] = []
    private var returns: [Return] = []
    private var margin: [UInt8] = []
    private var next = 0

    /// A list whose items are the innermost context one by one.
    private struct Loop {
        let items: Context
        var remaining: Int
    }

    /// How things were where a routine was called.
    private struct Return {
        let next: Int
        let base: Int
        let contexts: Int
        let margin: Int
    }

    /// At the beginning of the page of a view.
    init(_ root: Context) {
        contexts = [root]
    }

    /// Writes the page at the end of `bytes`.
    mutating func run(_ program: Program, into bytes: inout [UInt8]) {
        let instructions = program.instructions.span
        let pool = program.pool.span
        while next < instructions.count {
            let instruction = instructions[next]
            next += 1
            switch instruction {
            case .literal(let start, let end): pool.extracting(start..<end).append(to: &bytes)
            case .show(let location): show(value(at: location, program), in: &bytes)
            case .skipUnless(let location, let target):
                if !value(at: location, program).isShown { next = target }
            case .skipIf(let location, let target): if value(at: location, program).isShown { next = target }
            case .enter(let location, let target): enter(value(at: location, program), orGoTo: target)
            case .leave: contexts.removeLast()
            case .each(let location, let target): begin(value(at: location, program), orGoTo: target)
            case .next(let target): advance(to: target)
            case .call(let number): call(program.calls[number], of: program)
            case .margin: bytes.append(contentsOf: margin)
            case .back: goBack(program)
            }
        }
    }

    private func value(at location: Location, _ program: Program) -> Slot {
        var slot = contexts[base + location.level].slot(at: location.member)
        guard location.path > 0 else { return slot }
        for member in program.paths[location.path] {
            slot = slot.part(member)
        }
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
        if slot.isShown { contexts.append(slot.context) } else { next = target }
    }

    private mutating func begin(_ slot: Slot, orGoTo target: Int) {
        guard case .list(let items) = slot, items.count > 0 else {
            next = target
            return
        }
        loops.append(Loop(items: items, remaining: items.count - 1))
        contexts.append(items)
    }

    private mutating func advance(to start: Int) {
        let last = loops.count - 1
        guard loops[last].remaining > 0 else {
            loops.removeLast()
            contexts.removeLast()
            return
        }
        loops[last].remaining -= 1
        loops[last].items.index += 1
        next = start
    }

    private mutating func call(_ call: Call, of program: Program) {
        returns.append(Return(next: next, base: base, contexts: contexts.count, margin: margin.count))
        if let levels = call.levels {
            let seen = levels.map { contexts[base + $0] }
            base = contexts.count
            contexts += seen
        }
        margin += program.pool[call.margin]
        next = program.starts[call.routine]
    }

    private mutating func goBack(_ program: Program) {
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

extension Span<UInt8> {
    /// Appends its bytes.
    fileprivate func append(to bytes: inout [UInt8]) {
        withUnsafeBufferPointer { bytes.append(contentsOf: $0) }
    }
}
