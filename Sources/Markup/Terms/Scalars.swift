/// Characters of a text in UTF-8, as words are told apart by them.
enum Scalars {
    /// The character that begins at `index`, and how many bytes it has. What is no UTF-8 is U+FFFD.
    static func scalar(at index: Int, in bytes: borrowing Span<UInt8>) -> (Unicode.Scalar, length: Int) {
        let first = bytes[index]
        if first < 0x80 { return (Unicode.Scalar(first), 1) }
        let length = first < 0xC0 ? 1 : first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4
        guard length > 1, index + length <= bytes.count else { return ("\u{FFFD}", 1) }
        var value = UInt32(first) & (0x7F >> UInt32(length))
        for offset in 1..<length { value = value << 6 | UInt32(bytes[index + offset] & 0x3F) }
        return (Unicode.Scalar(value) ?? "\u{FFFD}", length)
    }

    /// The first character from `start` on that is seen, and where it ends; nil without one.
    static func seen(
        from start: Int, in bytes: borrowing Span<UInt8>
    ) -> (scalar: Unicode.Scalar, end: Int)? {
        var index = start
        while index < bytes.count {
            let (scalar, length) = scalar(at: index, in: bytes)
            index += length
            if !isUnseen(scalar) { return (scalar, index) }
        }
        return nil
    }

    /// The last character before `end` that is seen, and where it begins; nil without one.
    static func seen(
        before end: Int, in bytes: borrowing Span<UInt8>
    ) -> (scalar: Unicode.Scalar, start: Int)? {
        var index = end
        while index > 0 {
            let stop = index
            index -= 1
            while index > 0, stop - index < 4, bytes[index] & 0xC0 == 0x80 { index -= 1 }
            let scalar = scalar(at: index, in: bytes).0
            if !isUnseen(scalar) { return (scalar, index) }
        }
        return nil
    }

    /// Whether it is a part of a word: a letter, a digit, an accent, an underscore.
    static func isWord(_ scalar: Unicode.Scalar) -> Bool {
        if scalar.value < 0x80 { return isWord(UInt8(scalar.value)) }
        let properties = scalar.properties
        return properties.isAlphabetic || properties.numericType != nil
            || properties.generalCategory == .nonspacingMark
    }

    /// Whether a byte of ASCII is a part of a word.
    static func isWord(_ byte: UInt8) -> Bool {
        switch byte {
        case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x5F: true
        default: false
        }
    }

    /// Whether it is not seen within a word: a soft hyphen, a place to break or not to.
    static func isUnseen(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0xAD, 0x200B...0x200D, 0x2060, 0xFEFF: true
        default: false
        }
    }
}
