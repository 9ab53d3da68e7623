/// Writes JSON. Values nest as deep as our own records do, so it may recurse.
struct JSONWriter {
    /// What the text is for.
    enum Style {
        /// A file: two spaces a level.
        case indented
        /// One line that a program reads.
        case compact
        /// One line within a `script` element.
        case inScript
        /// One line that is looked at on a terminal.
        case onTerminal
    }

    private(set) var bytes: [UInt8] = []
    private var depth = 0
    private let style: Style

    init(_ style: Style) {
        self.style = style
        if style == .indented { bytes.reserveCapacity(8192) }
    }

    mutating func write(_ value: JSON) {
        switch value {
        case .string(let text): write(text)
        case .integer(let number): bytes += Array(String(number).utf8)
        case .number(let text): bytes += Array(text.utf8)
        case .boolean(let flag): bytes += Array((flag ? "true" : "false").utf8)
        case .null: bytes += Array("null".utf8)
        case .array(let values):
            between(0x5B, 0x5D, values) { $0.write($1) }
        case .object(let object):
            between(0x7B, 0x7D, object.members) { writer, member in
                writer.write(member.name)
                writer.bytes.append(0x3A)
                if writer.style == .indented { writer.bytes.append(0x20) }
                writer.write(member.value)
            }
        }
    }

    private mutating func between<Item>(
        _ open: UInt8, _ close: UInt8, _ items: [Item], _ each: (inout JSONWriter, Item) -> Void
    ) {
        bytes.append(open)
        depth += 1
        for (position, item) in items.enumerated() {
            if position > 0 { bytes.append(0x2C) }
            newLine()
            each(&self, item)
        }
        depth -= 1
        if !items.isEmpty { newLine() }
        bytes.append(close)
    }

    private mutating func newLine() {
        guard style == .indented else { return }
        bytes.append(0x0A)
        bytes.append(contentsOf: repeatElement(0x20, count: depth * 2))
    }

    private mutating func write(_ text: String) {
        bytes.append(0x22)
        var text = text
        if style == .onTerminal {
            for scalar in text.unicodeScalars { write(scalar) }
        } else {
            text.withUTF8 { write($0) }
        }
        bytes.append(0x22)
    }

    private mutating func write(_ scalar: Unicode.Scalar) {
        if let byte = UInt8(exactly: scalar.value), isSpecial(byte) {
            writeEscape(of: byte)
        } else if scalar.isUnprintable {
            escape(scalar.value)
        } else {
            bytes.append(contentsOf: String(scalar).utf8)
        }
    }

    /// Appends the runs between special bytes whole.
    private mutating func write(_ text: UnsafeBufferPointer<UInt8>) {
        var start = 0
        var index = next(in: text, from: 0)
        while index < text.count {
            bytes.append(contentsOf: UnsafeBufferPointer(rebasing: text[start..<index]))
            writeEscape(of: text[index])
            start = index + 1
            index = next(in: text, from: start)
        }
        bytes.append(contentsOf: UnsafeBufferPointer(rebasing: text[start...]))
    }

    /// The next byte that is escaped, by eight bytes at a time where there is none; the end when there is no
    /// more.
    private func next(in text: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
        let raw = UnsafeRawBufferPointer(text)
        var index = start
        while index + 8 <= text.count {
            let word = raw.loadUnaligned(fromByteOffset: index, as: UInt64.self)
            var found = word.holdsControl | word.holds(0x22) | word.holds(0x5C) | word.holds(0x7F)
            if style == .inScript { found |= word.holds(0x3C) | word.holds(0x3E) | word.holds(0x26) }
            if found != 0, let special = (index..<(index + 8)).first(where: { isSpecial(text[$0]) }) {
                return special
            }
            index += 8
        }
        while index < text.count, !isSpecial(text[index]) { index += 1 }
        return index
    }

    private func isSpecial(_ byte: UInt8) -> Bool {
        switch byte {
        case ..<0x20, 0x22, 0x5C, 0x7F: true
        case 0x3C, 0x3E, 0x26: style == .inScript
        default: false
        }
    }

    private mutating func writeEscape(of byte: UInt8) {
        switch byte {
        case 0x22, 0x5C:
            bytes.append(0x5C)
            bytes.append(byte)
        case 0x0A: bytes += [0x5C, 0x6E]
        case 0x09: bytes += [0x5C, 0x74]
        default: escape(UInt32(byte))
        }
    }

    /// `\u001b`; all that is escaped is of the first plane.
    private mutating func escape(_ scalar: UInt32) {
        let digits = String(scalar, radix: 16)
        bytes += Array("\\u".utf8) + repeatElement(0x30, count: max(0, 4 - digits.count)) + Array(digits.utf8)
    }
}
