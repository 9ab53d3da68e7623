/// Reads `{key=value key="a value" flag}`.
struct AttributeScanner {
    /// An attribute and where its parts stand.
    struct Attribute {
        var key: Range<Int>
        var value: Range<Int>
    }

    private let bytes: [UInt8]
    private let end: Int
    private var position: Int
    private var attributes: [Attribute] = []

    /// No attributes are longer than this: it bounds the search for a brace that never comes.
    private static let limit = 4000

    /// Reads the braces that open at `start`: the attributes and where they end, or what is wrong and where.
    static func scan(
        _ bytes: [UInt8], at start: Int, to end: Int
    ) -> Result<(attributes: [Attribute], end: Int), AttributeFailure> {
        var scanner = AttributeScanner(bytes: bytes, end: min(end, start + limit), position: start + 1)
        do throws(AttributeFailure) {
            try scanner.read()
            return .success((scanner.attributes, scanner.position))
        } catch {
            return .failure(error)
        }
    }

    private init(bytes: [UInt8], end: Int, position: Int) {
        self.bytes = bytes
        self.end = end
        self.position = position
    }

    private mutating func read() throws(AttributeFailure) {
        while true {
            position = bytes.firstNonBlank(position, end)
            guard position < end, !bytes[position].isLineEnd else { throw fail(.unclosed) }
            if bytes[position] == 0x7D {
                position += 1
                return
            }
            let key = try readKey()
            attributes.append(Attribute(key: key, value: try readValue(of: key)))
        }
    }

    private mutating func readKey() throws(AttributeFailure) -> Range<Int> {
        let start = position
        guard bytes[start].isASCIILetter else { throw fail(.notAKey) }
        while position < end, bytes[position].isNameByte { position += 1 }
        return start..<position
    }

    private mutating func readValue(of key: Range<Int>) throws(AttributeFailure) -> Range<Int> {
        guard position < end, bytes[position] == 0x3D else {
            if position < end, !bytes[position].isBlank, bytes[position] != 0x7D { throw fail(.notAKey) }
            return position..<position
        }
        position += 1
        if position < end, bytes[position] == 0x22 || bytes[position] == 0x27 { return try readQuoted() }
        let start = position
        while position < end, !Self.endsValue(bytes[position]) { position += 1 }
        guard position > start else { throw fail(.noValue(String(decoding: bytes[key], as: UTF8.self))) }
        if bytes[position - 1] == 0x2C { throw fail(.comma, at: position - 1) }
        return start..<position
    }

    private mutating func readQuoted() throws(AttributeFailure) -> Range<Int> {
        let quote = position
        position += 1
        while position < end, bytes[position] != bytes[quote], !bytes[position].isLineEnd { position += 1 }
        guard position < end, bytes[position] == bytes[quote] else { throw fail(.openQuote, at: quote) }
        position += 1
        return (quote + 1)..<(position - 1)
    }

    private static func endsValue(_ byte: UInt8) -> Bool {
        // Quotation marks, < > = ` { } and white space
        switch byte {
        case 0...0x20, 0x22, 0x27, 0x3C, 0x3D, 0x3E, 0x60, 0x7B, 0x7D: true
        default: false
        }
    }

    private func fail(_ problem: AttributeProblem, at offset: Int? = nil) -> AttributeFailure {
        AttributeFailure(problem: problem, offset: offset ?? position)
    }
}
