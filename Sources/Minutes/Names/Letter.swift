/// What the bytes of a text are, where a name may begin or end.
enum Letter {
    /// Whether a name may not begin right after this byte: it belongs to a word.
    static func isLetter(_ byte: UInt8) -> Bool {
        switch byte {
        case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x80...0xFF: true
        default: false
        }
    }

    /// Whether a capital stands at an offset.
    static func isCapital(in text: Span<UInt8>, at offset: Int) -> Bool {
        guard offset < text.count else { return false }
        let byte = text[offset]
        if byte < 0x80 { return (0x41...0x5A).contains(byte) }
        let end = min(text.count, offset + 4)
        return text.extracting(offset..<end).string.unicodeScalars.first?.properties.isUppercase ?? false
    }

    /// The offset after the spaces and line feeds at `offset`, also those that keep words together.
    static func afterSpace(in text: Span<UInt8>, from offset: Int) -> Int {
        var index = offset
        while index < text.count {
            var next = index
            guard case .space = Sign.next(in: text, at: &next) else { break }
            index = next
        }
        return index
    }

    /// Where the one space begins that ends at `offset`; nil when none does.
    static func beforeSpace(in text: Span<UInt8>, endingAt offset: Int) -> Int? {
        for start in stride(from: offset - 1, through: max(0, offset - 3), by: -1) {
            var end = start
            if case .space = Sign.next(in: text, at: &end), end == offset { return start }
        }
        return nil
    }

    /// Whether the word before `offset` ends there: no letter, hyphen or apostrophe with a letter follows.
    static func endsWord(in text: Span<UInt8>, at offset: Int) -> Bool {
        var index = offset
        guard index < text.count else { return true }
        switch Sign.next(in: text, at: &index) {
        case .letter: return false
        case .space, .mark: return true
        case .hyphen, .apostrophe: break
        }
        guard index < text.count, case .letter = Sign.next(in: text, at: &index) else { return true }
        return false
    }

    /// Whether a word begins at `offset`: no letter or hyphen stands right before it.
    static func beginsWord(in text: Span<UInt8>, at offset: Int) -> Bool {
        guard offset > 0 else { return true }
        let byte = text[offset - 1]
        // A curly quote or a dash ends in a byte of this range after `80`.
        if byte >= 0x80, offset > 2, text[offset - 3] == 0xE2, text[offset - 2] == 0x80 { return true }
        if byte == 0xA0, offset > 1, text[offset - 2] == 0xC2 { return true }
        return !isLetter(byte) && byte != 0x2D
    }
}
