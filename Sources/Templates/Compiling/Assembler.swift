/// Gathers the instructions of a program.
struct Assembler {
    private(set) var program = Program()
    private var pathNumbers: [[Int]: Int] = [[]: 0]
    /// Literals before this number are not lengthened: a jump may lead to what follows them.
    private var barrier = 0

    /// The number of the next instruction.
    var next: Int { program.instructions.count }

    /// The next routine begins here.
    mutating func beginRoutine() {
        program.starts.append(next)
        barrier = next
    }

    mutating func append(_ instruction: Instruction) {
        program.instructions.append(instruction)
    }

    /// Writes bytes, together with those just before.
    mutating func appendLiteral(_ bytes: ArraySlice<UInt8>) {
        guard !bytes.isEmpty else { return }
        let start = program.pool.count
        program.pool += bytes
        if next > barrier, case .literal(let from, start) = program.instructions[next - 1] {
            program.instructions[next - 1] = .literal(from, start + bytes.count)
        } else {
            append(.literal(start, start + bytes.count))
        }
    }

    mutating func appendCall(routine: Int, levels: [Int]?, margin: ArraySlice<UInt8>) {
        let start = program.pool.count
        program.pool += margin
        program.calls.append(Call(routine: routine, levels: levels, margin: start..<program.pool.count))
        append(.call(program.calls.count - 1))
    }

    /// The location of a member of a level, or of what further members lead to from there.
    mutating func location(level: Int, members: [Int]) -> Location {
        let path = Array(members.dropFirst())
        let number = pathNumbers[path] ?? program.paths.count
        if number == program.paths.count {
            program.paths.append(path)
            pathNumbers[path] = number
        }
        return Location(level: level, member: members.first ?? 0, path: number)
    }

    /// Lets the instruction with that number lead to the next one.
    mutating func aim(_ number: Int) {
        barrier = next
        switch program.instructions[number] {
        case .skipUnless(let location, _): program.instructions[number] = .skipUnless(location, to: next)
        case .skipIf(let location, _): program.instructions[number] = .skipIf(location, to: next)
        case .enter(let location, _): program.instructions[number] = .enter(location, to: next)
        case .each(let location, _): program.instructions[number] = .each(location, to: next)
        default: break
        }
    }
}
