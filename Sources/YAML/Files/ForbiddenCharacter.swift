/// A byte that is not UTF-8, or a character that no text of a site may hold.
///
/// Forbidden are control characters but tab and line endings, and U+FFFE and U+FFFF: XML, in which feeds are
/// written, knows none of them.
struct ForbiddenCharacter: Hashable {
    /// Where it stands, in bytes.
    let offset: Int
    /// The character; nil when the bytes are not UTF-8.
    let character: Unicode.Scalar?

    /// The first one among bytes; nil when they are fit.
    ///
    /// With `lineSeparators`, the line endings that only YAML takes for such (U+0085, U+2028, U+2029) and
    /// byte order marks are forbidden too: they would shift every place after them.
    init?(firstIn bytes: UnsafeBufferPointer<UInt8>, lineSeparators: Bool = false) {
        var index = 0
        while index < bytes.count {
            if PlainBytes.fill(bytes, from: index) {
                index += PlainBytes.count
                continue
            }
            let decoded = ForbiddenCharacter.decode(bytes, at: index)
            guard let (scalar, width) = decoded, !ForbiddenCharacter.isForbidden(scalar, lineSeparators)
            else {
                offset = index
                character = decoded?.0
                return
            }
            index += width
        }
        return nil
    }

    /// The first one in a text.
    init?(firstIn text: String) {
        var text = text
        guard let found = text.withUTF8({ ForbiddenCharacter(firstIn: $0) }) else { return nil }
        self = found
    }

    private static func isForbidden(_ scalar: Unicode.Scalar, _ lineSeparators: Bool) -> Bool {
        switch scalar.value {
        case 0x09, 0x0A, 0x0D: false
        case 0x00...0x1F, 0x7F...0x84, 0x86...0x9F, 0xFFFE, 0xFFFF: true
        case 0x85, 0x2028, 0x2029, 0xFEFF: lineSeparators
        default: false
        }
    }

    /// The well-formed character (Unicode, table 3-7) at an offset, with its width in bytes.
    private static func decode(_ bytes: UnsafeBufferPointer<UInt8>, at index: Int) -> (Unicode.Scalar, Int)? {
        let lead = bytes[index]
        if lead < 0x80 { return (Unicode.Scalar(lead), 1) }
        let width = lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : 2
        guard lead >= 0xC2, lead <= 0xF4, index + width <= bytes.count else { return nil }
        var value = UInt32(lead) & (0xFF >> UInt32(width + 1))
        for offset in 1..<width {
            guard bytes[index + offset] & 0xC0 == 0x80 else { return nil }
            value = value << 6 | UInt32(bytes[index + offset] & 0x3F)
        }
        let least: UInt32 = width == 2 ? 0x80 : width == 3 ? 0x800 : 0x10000
        guard value >= least, let scalar = Unicode.Scalar(value) else { return nil }
        return (scalar, width)
    }
}
