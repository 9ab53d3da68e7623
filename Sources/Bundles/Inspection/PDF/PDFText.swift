/// A text string of a PDF (ISO 32000-1, 7.3.4 and 7.9.2).
enum PDFText {
    /// The string that begins at an index, in brackets or in hexadecimal digits; nil when none does.
    static func string(at start: Int, in bytes: ArraySlice<UInt8>) -> String? {
        guard start < bytes.endIndex else { return nil }
        switch bytes[start] {
        case 0x28: return decoded(literal(bytes[(start + 1)...]))
        case 0x3C where start + 1 < bytes.endIndex && bytes[start + 1] != 0x3C:
            return decoded(hexadecimal(bytes[(start + 1)...]))
        default: return nil
        }
    }

    /// The bytes up to the bracket that closes; escaped characters stand for themselves, which is enough to
    /// tell an organisation from a person.
    private static func literal(_ bytes: ArraySlice<UInt8>) -> [UInt8] {
        var text: [UInt8] = []
        var depth = 1
        var isEscaped = false
        for byte in bytes.prefix(4096) {
            if isEscaped {
                isEscaped = false
            } else if byte == 0x5C {
                isEscaped = true
                continue
            } else if byte == 0x28 {
                depth += 1
            } else if byte == 0x29 {
                depth -= 1
                if depth == 0 { break }
            }
            text.append(byte)
        }
        return text
    }

    private static func hexadecimal(_ bytes: ArraySlice<UInt8>) -> [UInt8] {
        let digits = bytes.prefix(8192).prefix { $0 != 0x3E }.compactMap { byte in
            Character(UnicodeScalar(byte)).hexDigitValue.map { UInt8($0) }
        }
        return stride(from: 0, to: digits.count, by: 2).map { index in
            digits[index] << 4 | (index + 1 < digits.count ? digits[index + 1] : 0)
        }
    }

    /// UTF-16 with its mark, else UTF-8 or what has its letters in common with it.
    private static func decoded(_ bytes: [UInt8]) -> String {
        guard bytes.starts(with: [0xFE, 0xFF]) else {
            let isMarked = bytes.starts(with: [0xEF, 0xBB, 0xBF])
            return String(decoding: bytes.dropFirst(isMarked ? 3 : 0), as: UTF8.self)
        }
        let units = stride(from: 2, to: bytes.count - 1, by: 2).map {
            UInt16(bytes[$0]) << 8 | UInt16(bytes[$0 + 1])
        }
        return String(decoding: units, as: UTF16.self)
    }
}
