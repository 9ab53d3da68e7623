import Diagnostics

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
        var marks = word.holdsControl | word.holds(0x22)
        // Without the last bit & and ' are the same, without the last but one < and >.
        marks |= (word & UInt64(eachByte: 0xFE)).holds(0x26) | (word & UInt64(eachByte: 0xFD)).holds(0x3C)
        if isTypeset { marks |= word.holds(0x2D) | word.holds(0x2E) }
        return marks != 0
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
