/// The part of an inline link after its text: `(address "title")`.
struct LinkTail {
    private let bytes: [UInt8]
    private let end: Int
    private var position: Int

    /// Whether one begins at `start`.
    static func begins(_ bytes: [UInt8], at start: Int) -> Bool {
        guard start < bytes.count, bytes[start] == 0x28 else { return false }
        // Longer addresses and titles are nobody's: the bound keeps a search that fails short.
        var tail = LinkTail(bytes: bytes, end: min(bytes.count, start + 1000), position: start + 1)
        return tail.isComplete()
    }

    private init(bytes: [UInt8], end: Int, position: Int) {
        self.bytes = bytes
        self.end = end
        self.position = position
    }

    private mutating func isComplete() -> Bool {
        skipSpace()
        let isPointed = peek == 0x3C
        guard isPointed ? skipPointedAddress() : skipAddress() else { return false }
        let afterAddress = position
        skipSpace()
        if position > afterAddress, let mark = peek, mark == 0x22 || mark == 0x27 || mark == 0x28 {
            guard skipTitle(to: mark == 0x28 ? 0x29 : mark) else { return false }
            skipSpace()
        }
        return peek == 0x29
    }

    private var peek: UInt8? { position < end ? bytes[position] : nil }

    private mutating func skipSpace() {
        while let byte = peek, byte.isWhitespace { position += 1 }
    }

    private mutating func skipPointedAddress() -> Bool {
        position += 1
        while let byte = peek, byte != 0x3E {
            if byte.isLineEnd || byte == 0x3C { return false }
            position += byte == 0x5C ? 2 : 1
        }
        position += 1
        return position <= end
    }

    private mutating func skipAddress() -> Bool {
        var depth = 0
        while let byte = peek, byte > 0x20, byte != 0x7F {
            if byte == 0x28 { depth += 1 }
            if byte == 0x29 {
                if depth == 0 { break }
                depth -= 1
            }
            position += byte == 0x5C ? 2 : 1
        }
        return depth == 0
    }

    private mutating func skipTitle(to mark: UInt8) -> Bool {
        position += 1
        while let byte = peek, byte != mark { position += byte == 0x5C ? 2 : 1 }
        position += 1
        return position <= end
    }
}
