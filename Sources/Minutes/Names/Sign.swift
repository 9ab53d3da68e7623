/// What one character of a text is to the comparison of names.
enum Sign: Equatable {
    /// Part of a word: its byte, a capital of ASCII made small.
    case letter(UInt8)
    /// Straight or curly, or a sign that is not seen: counts for nothing.
    case apostrophe
    case hyphen
    case space
    /// Every other sign.
    case mark

    /// The sign at `index`, which moves past it. Letters beyond ASCII come byte by byte.
    static func next(in text: Span<UInt8>, at index: inout Int) -> Sign {
        let byte = text[index]
        index += 1
        switch byte {
        case 0x61...0x7A, 0x30...0x39: return .letter(byte)
        case 0x41...0x5A: return .letter(byte | 0x20)
        case 0x20, 0x09, 0x0A, 0x0D: return .space
        case 0x2D: return .hyphen
        case 0x27, 0x60: return .apostrophe
        case 0xC2: return latin(text, at: &index)
        case 0xE2: return punctuation(text, at: &index)
        case 0xEF: return byteOrderMark(text, at: &index)
        default: return byte < 0x80 ? .mark : .letter(byte)
        }
    }

    /// After `C2`: the signs of Latin-1.
    private static func latin(_ text: Span<UInt8>, at index: inout Int) -> Sign {
        guard index < text.count else { return .letter(0xC2) }
        switch text[index] {
        case 0xA0: index += 1; return .space
        case 0xAD, 0xB4: index += 1; return .apostrophe
        case 0xAB, 0xBB: index += 1; return .mark
        default: return .letter(0xC2)
        }
    }

    /// After `E2`: General Punctuation, among it the curly quotes, the dashes, and the signs of no width.
    private static func punctuation(_ text: Span<UInt8>, at index: inout Int) -> Sign {
        guard index + 1 < text.count, text[index] & 0xFE == 0x80 else { return .letter(0xE2) }
        let isFirstHalf = text[index] == 0x80
        let last = text[index + 1]
        index += 2
        guard isFirstHalf else { return (0xA0...0xAF).contains(last) ? .apostrophe : .mark }
        switch last {
        case 0x8B...0x8F, 0xAA...0xAE, 0x98, 0x99, 0x9B, 0xB2: return .apostrophe
        // Word processors make an en dash of a hyphen with spaces.
        case 0x90, 0x91, 0x93: return .hyphen
        case 0x80...0x8A, 0xAF: return .space
        default: return .mark
        }
    }

    /// After `EF`: the mark U+FEFF, which has no width.
    private static func byteOrderMark(_ text: Span<UInt8>, at index: inout Int) -> Sign {
        guard index + 1 < text.count, text[index] == 0xBB, text[index + 1] == 0xBF else {
            return .letter(0xEF)
        }
        index += 2
        return .apostrophe
    }
}
