/// What stands beside a quotation mark, as far as its direction depends on it.
enum Neighbour {
    /// The beginning or end of a block, white space, an opening bracket or quotation mark, a dash.
    case boundary
    case letter
    case digit
    /// Any other mark: a full stop, a closing bracket or quotation mark.
    case mark

    /// Whether it is part of a word or a number.
    var isWord: Bool { self == .letter || self == .digit }

    /// The character that ends just before `end`.
    init(before end: Int, in bytes: UnsafeBufferPointer<UInt8>) {
        guard end > 0 else {
            self = .boundary
            return
        }
        var start = end - 1
        while start > 0, end - start < 4, bytes[start] & 0xC0 == 0x80 { start -= 1 }
        self.init(at: start, in: bytes)
    }

    /// The character that begins at `start`.
    init(at start: Int, in bytes: UnsafeBufferPointer<UInt8>) {
        let byte = bytes[start]
        if byte < 0x80 {
            self.init(ascii: byte)
        } else if start + 2 < bytes.count, byte == 0xE2, bytes[start + 1] == 0x80 {
            self.init(generalPunctuation: bytes[start + 2])
        } else if start + 1 < bytes.count, byte == 0xC2 {
            self.init(latinSign: bytes[start + 1])
        } else {
            self = .letter
        }
    }

    /// An ASCII character.
    init(ascii byte: UInt8) {
        switch byte {
        case 0x30...0x39: self = .digit
        case 0x41...0x5A, 0x61...0x7A: self = .letter
        // White space ( [ { < - / = * _ |
        case 0...0x20, 0x28, 0x5B, 0x7B, 0x3C, 0x2D, 0x2F, 0x3D, 0x2A, 0x5F, 0x7C: self = .boundary
        default: self = .mark
        }
    }

    /// U+2000 to U+203F by its last byte: spaces, dashes, quotation marks.
    private init(generalPunctuation byte: UInt8) {
        switch byte {
        case 0x80...0x98, 0x9A...0x9C, 0x9E, 0x9F, 0xA8...0xAF, 0xB9: self = .boundary
        default: self = .mark
        }
    }

    /// U+0080 to U+00BF by its last byte: the no-break space, ¡ « ¿, and the signs that are letters.
    private init(latinSign byte: UInt8) {
        switch byte {
        case 0xA0, 0xA1, 0xAB, 0xBF: self = .boundary
        case 0xAA, 0xB5, 0xBA: self = .letter
        default: self = .mark
        }
    }
}
