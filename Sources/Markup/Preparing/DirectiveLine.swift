/// A line that begins with two colons or more, taken apart.
struct DirectiveLine {
    enum Kind {
        case leaf
        case container
        /// Colons alone.
        case end
        case malformed(DirectiveProblem, at: Range<Int>)
    }

    private(set) var kind: Kind
    let colons: Int
    /// The name; empty for the end of a container.
    let name: Range<Int>
    /// What stands between the brackets; nil without them.
    private(set) var label: Range<Int>?
    private(set) var attributes: [AttributeScanner.Attribute] = []

    /// Takes a line apart; nil when it is no directive.
    static func read(_ line: BlockLine, of bytes: [UInt8]) -> DirectiveLine? {
        var end = line.content
        while end < line.end, bytes[end] == 0x3A { end += 1 }
        let colons = end - line.content
        guard colons >= 2, line.indent <= 4 || line.itemColumn == nil else { return nil }
        let start = bytes.firstNonBlank(end, line.end)
        let name = start..<(start + bytes[start..<line.end].prefix(while: \.isNameByte).count)
        let isNamed = start < line.end && bytes[start].isASCIILetter
        if isNamed, start == end {
            return DirectiveLine(colons: colons, name: name).completed(line, of: bytes)
        }
        guard colons >= 3, isNamed || start == line.end else { return nil }
        var directive = DirectiveLine(colons: colons, name: name)
        directive.kind = isNamed ? .malformed(.spaced, at: line.content..<name.upperBound) : .end
        return directive
    }

    private init(colons: Int, name: Range<Int>) {
        self.colons = colons
        self.name = name
        kind = colons == 2 ? .leaf : .container
    }

    /// With what stands after the name.
    private func completed(_ line: BlockLine, of bytes: [UInt8]) -> DirectiveLine {
        var directive = self
        var position = name.upperBound
        if position < line.end, bytes[position] == 0x5B {
            guard let close = Self.close(of: position, bytes, to: line.end) else {
                return malformed(.labelOpen, at: position)
            }
            directive.label = (position + 1)..<close
            position = close + 1
        }
        if position < line.end, bytes[position] == 0x7B {
            switch AttributeScanner.scan(bytes, at: position, to: line.end) {
            case .success(let scan): (directive.attributes, position) = scan
            case .failure(let failure): return malformed(.attributes(failure.problem), at: failure.offset)
            }
        }
        let rest = bytes.firstNonBlank(position, line.end)
        return rest == line.end ? directive : malformed(.notAlone, at: rest)
    }

    private func malformed(_ problem: DirectiveProblem, at offset: Int) -> DirectiveLine {
        var directive = DirectiveLine(colons: colons, name: name)
        directive.kind = .malformed(problem, at: offset..<(offset + 1))
        return directive
    }

    private static func close(of open: Int, _ bytes: [UInt8], to end: Int) -> Int? {
        var depth = 0
        var position = open
        while position < end {
            switch bytes[position] {
            case 0x5C: position += 1
            case 0x5B: depth += 1
            case 0x5D:
                depth -= 1
                if depth == 0 { return position }
            default: break
            }
            position += 1
        }
        return nil
    }
}
