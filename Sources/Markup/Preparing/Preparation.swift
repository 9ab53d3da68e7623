/// Puts stand-ins in place of notes, block directives and tables, line by line.
///
/// What libcmark then finds to be code or HTML after all is left alone in a second preparation, as `excluded`
/// lines.
struct Preparation {
    let bytes: [UInt8]
    let allowsNotes: Bool
    let excluded: Set<Int>
    /// The ways back to the author's text.
    let maps: [PositionMap]
    var standIns: StandIns
    var rewrite: Rewrite
    var notes: [NoteDefinition] = []
    var surroundings = Surroundings()

    /// Prepares a text; the numbers of its stand-ins are added to `standIns`.
    static func prepare(
        _ bytes: [UInt8], maps: [PositionMap], allowsNotes: Bool, excluding excluded: Set<Int>,
        standIns: inout StandIns
    ) -> Prepared {
        guard isNeeded(for: bytes) else { return Prepared(bytes: bytes, map: nil) }
        var preparation = Preparation(
            bytes: bytes, allowsNotes: allowsNotes, excluded: excluded, maps: maps, standIns: standIns,
            rewrite: Rewrite(bytes, capacity: bytes.count + bytes.count / 8))
        preparation.run()
        standIns = preparation.standIns
        guard preparation.rewrite.isChanged else { return Prepared(bytes: bytes, map: nil) }
        preparation.rewrite.copy(upTo: bytes.count)
        return Prepared(
            bytes: preparation.rewrite.bytes, map: preparation.rewrite.map, notes: preparation.notes)
    }

    private mutating func run() {
        var literal = LiteralBlock()
        var position = 0
        while position < bytes.count {
            let line = BlockLine(bytes, at: position)
            position = line.next
            if literal.takes(line, of: bytes) != nil {
                surroundings.closeParagraph()
                continue
            }
            let isLazy = surroundings.takeLazily(line, of: bytes)
            guard !line.isBlank, !excluded.contains(line.start) else { continue }
            if let end = takeNote(line) ?? takeDirective(line) ?? (isLazy ? nil : takeTable(line)) {
                position = end
                surroundings.closeParagraph()
            }
        }
    }

    /// Writes the stand-in that takes the place of `line`, after the marks of `prefix`.
    mutating func write(_ role: StandIn.Role, for part: Range<Int>, line: BlockLine, prefix: [UInt8]) {
        let source = origin(part.lowerBound)..<max(origin(part.lowerBound), origin(part.upperBound))
        let number = standIns.add(StandIn(source: source, role: role, line: line.start))
        rewrite.append(prefix + StandInMark.line(number) + [0x0A], for: line.start)
    }

    /// Writes inlines as a heading of their own, which libcmark reads with all that the text defines.
    mutating func writeInlines(_ range: Range<Int>, prefix: [UInt8], unescapingPipes: Bool = false) {
        rewrite.append(prefix + [0x23, 0x20], for: range.lowerBound)
        var start = range.lowerBound
        if unescapingPipes {
            for index in range.dropFirst() where bytes[index] == 0x7C && bytes[index - 1] == 0x5C {
                rewrite.copy(start..<(index - 1))
                start = index
            }
        }
        rewrite.copy(start..<range.upperBound)
        rewrite.append([0x20, 0x23, 0x0A], for: range.upperBound)
    }

    /// The offset in the author's text.
    func origin(_ offset: Int) -> Int {
        maps.reduce(offset) { $1.origin(of: $0) }
    }

    /// Whether a text may hold anything to prepare.
    private static func isNeeded(for bytes: [UInt8]) -> Bool {
        bytes.withUnsafeBufferPointer { bytes in
            bytes.firstIndex(of: 0x7C, from: 0, to: bytes.count) != nil
                || bytes.holds(0x3A, 0x3A) || bytes.holds(0x5B, 0x5E) || bytes.holds(0x3A, 0x2D)
                || bytes.holds(0x2D, 0x3A)
        }
    }
}
