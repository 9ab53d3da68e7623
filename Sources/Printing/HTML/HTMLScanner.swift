/// Goes through HTML from tag to tag.
struct HTMLScanner {
    private let bytes: [UInt8]
    private var position = 0

    init(_ bytes: [UInt8]) { self.bytes = bytes }

    /// The next token; nil at the end. Comments and declarations are passed over.
    mutating func next() -> HTMLToken? {
        while position < bytes.count {
            guard bytes[position] == 0x3C, position + 1 < bytes.count else { return text() }
            switch bytes[position + 1] {
            case 0x21, 0x3F: passDeclaration()
            case 0x2F: return end()
            case 0x41...0x5A, 0x61...0x7A: return start()
            default: return text()
            }
        }
        return nil
    }

    /// Passes over all up to the end tag of an element whose content is no HTML.
    mutating func skip(to name: String) {
        let end = Array("</\(name)".utf8)
        while position < bytes.count, !bytes[position...].starts(with: end) { position += 1 }
    }

    private mutating func text() -> HTMLToken {
        let start = position
        position += 1
        while position < bytes.count, bytes[position] != 0x3C { position += 1 }
        return .text(HTMLEntities.decoded(bytes[start..<position]))
    }

    private mutating func passDeclaration() {
        let isComment = bytes[position...].starts(with: "<!--".utf8)
        let close = Array((isComment ? "-->" : ">").utf8)
        while position < bytes.count, !bytes[position...].starts(with: close) { position += 1 }
        position = min(bytes.count, position + close.count)
    }

    private mutating func end() -> HTMLToken {
        position += 2
        let name = takeName()
        while position < bytes.count, bytes[position] != 0x3E { position += 1 }
        position = min(bytes.count, position + 1)
        return .end(name)
    }

    private mutating func start() -> HTMLToken {
        position += 1
        var element = HTMLElement(name: takeName(), attributes: [])
        while let attribute = takeAttribute() { element.attributes.append(attribute) }
        position = min(bytes.count, position + 1)
        return .start(element)
    }

    /// A name of a tag or an attribute, in lower case.
    private mutating func takeName() -> String {
        let start = position
        while position < bytes.count, !isEndOfName(bytes[position]) { position += 1 }
        return String(decoding: bytes[start..<position], as: UTF8.self).lowercased()
    }

    private func isEndOfName(_ byte: UInt8) -> Bool {
        byte <= 0x20 || byte == 0x3E || byte == 0x2F || byte == 0x3D
    }

    /// The next attribute of a tag; nil where the tag ends.
    private mutating func takeAttribute() -> (name: String, value: String)? {
        while position < bytes.count, bytes[position] <= 0x20 || bytes[position] == 0x2F { position += 1 }
        guard position < bytes.count, bytes[position] != 0x3E else { return nil }
        let name = takeName()
        guard position < bytes.count, bytes[position] == 0x3D else {
            // A stray mark that begins no name is passed over, or the loop would not end.
            if name.isEmpty { position += 1 }
            return (name, "")
        }
        position += 1
        return (name, takeValue())
    }

    private mutating func takeValue() -> String {
        guard position < bytes.count, bytes[position] == 0x22 || bytes[position] == 0x27 else {
            let start = position
            while position < bytes.count, bytes[position] > 0x20, bytes[position] != 0x3E { position += 1 }
            return HTMLEntities.decoded(bytes[start..<position])
        }
        let quote = bytes[position]
        let start = position + 1
        position = start
        while position < bytes.count, bytes[position] != quote { position += 1 }
        defer { position = min(bytes.count, position + 1) }
        return HTMLEntities.decoded(bytes[start..<position])
    }
}
