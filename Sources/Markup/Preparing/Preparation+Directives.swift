extension Preparation {
    /// Puts a stand-in in place of a line with a block directive, if `line` is one; where the text goes on.
    mutating func takeDirective(_ line: BlockLine) -> Int? {
        guard let read = DirectiveLine.read(line, of: bytes) else { return nil }
        rewrite.copy(upTo: line.start)
        write(role(of: read), for: line.body, line: line, prefix: Array(bytes[line.prefix]))
        if let label = read.label { writeInlines(label, prefix: continuation(of: line)) }
        rewrite.skip(to: line.next)
        return line.next
    }

    private func role(of read: DirectiveLine) -> StandIn.Role {
        let hasLabel = read.label != nil
        switch read.kind {
        case .leaf: return .leaf(directive(read), hasLabel: hasLabel)
        case .container: return .container(directive(read), colons: read.colons, hasLabel: hasLabel)
        case .end: return .end(colons: read.colons)
        case .malformed(let problem, let place):
            let name = String(decoding: bytes[read.name], as: UTF8.self)
            return .malformedLine(
                .directive(problem, name: name), at: origin(place.lowerBound)..<origin(place.upperBound))
        }
    }

    /// The directive with the values as the author wrote them; its places are offsets until it is found in
    /// the tree.
    private func directive(_ read: DirectiveLine) -> Directive {
        Directive(
            name: text(read.name), label: "",
            attributes: read.attributes.map { attribute in
                Directive.Attribute(
                    key: text(attribute.key), value: text(attribute.value),
                    column: origin(attribute.key.lowerBound),
                    valueColumn: origin(attribute.value.lowerBound))
            }, line: 0, column: 0)
    }

    private func text(_ range: Range<Int>) -> String {
        let restored = bytes.withUnsafeBufferPointer {
            standIns.restored(UnsafeBufferPointer(rebasing: $0[range]), withholding: true)
        }
        return String(decoding: restored.bytes, as: UTF8.self)
    }

    /// The marks before a line's content as they are on the next line of the same item: list marks are white
    /// space there.
    private func continuation(of line: BlockLine) -> [UInt8] {
        bytes[line.prefix].map { $0 == 0x3E || $0.isBlank ? $0 : 0x20 }
    }
}
