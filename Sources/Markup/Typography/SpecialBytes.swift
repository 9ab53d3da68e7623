/// The bytes that HTML or typography write otherwise: `"` `&` `'` `-` `.` `<` `>` and control characters.
struct SpecialBytes {
    /// Whether quotation marks, hyphens and dots are among them.
    let isTypeset: Bool

    /// The first of them from `start` on; the end of the text when there is none.
    ///
    /// Most of a text holds none of them: it is gone through by eight bytes.
    func next(in bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
        let raw = UnsafeRawBufferPointer(bytes)
        var index = start
        while index + 8 <= bytes.count {
            if mayHoldOne(raw.loadUnaligned(fromByteOffset: index, as: UInt64.self)) {
                for candidate in index..<(index + 8) where isOne(at: candidate, in: bytes) {
                    return candidate
                }
            }
            index += 8
        }
        while index < bytes.count, !isOne(at: index, in: bytes) { index += 1 }
        return index
    }

    private func mayHoldOne(_ word: UInt64) -> Bool {
        // A byte under 0x20 borrows into its high bit; so does a byte of zero, which an equal byte is after
        // exclusive or.
        var marks = (word &- 0x2020_2020_2020_2020) & ~word
        marks |= Self.zeros(word ^ 0x2222_2222_2222_2222)
        // Without the last bit & and ' are the same, without the last but one < and >.
        marks |= Self.zeros((word & 0xFEFE_FEFE_FEFE_FEFE) ^ 0x2626_2626_2626_2626)
        marks |= Self.zeros((word & 0xFDFD_FDFD_FDFD_FDFD) ^ 0x3C3C_3C3C_3C3C_3C3C)
        if isTypeset {
            marks |= Self.zeros(word ^ 0x2D2D_2D2D_2D2D_2D2D)
            marks |= Self.zeros(word ^ 0x2E2E_2E2E_2E2E_2E2E)
        }
        return marks & 0x8080_8080_8080_8080 != 0
    }

    private static func zeros(_ word: UInt64) -> UInt64 {
        (word &- 0x0101_0101_0101_0101) & ~word
    }

    /// A hyphen or a dot alone is written as it is.
    private func isOne(at index: Int, in bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        let byte = bytes[index]
        switch byte {
        case 0x22, 0x26, 0x3C, 0x3E: return true
        case 0x27: return isTypeset
        case 0x2D, 0x2E: return isTypeset && index + 1 < bytes.count && bytes[index + 1] == byte
        default: return byte < 0x20 && byte != 0x09 && !byte.isLineEnd
        }
    }
}
