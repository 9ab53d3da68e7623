import Diagnostics

/// One character as terms are compared: in lower case and without its accent, a space of any kind as a space,
/// an apostrophe and a hyphen of any kind as theirs. Of one that is not seen, such as a soft hyphen, nothing
/// is left.
struct FoldedUnit {
    /// Its bytes, the first one lowest.
    private(set) var packed: UInt32 = 0
    /// How many they are, at most four.
    private(set) var count = 0
    /// How many bytes of the text it comes from.
    private(set) var length = 1
    /// Whether it is not seen, so that no word ends with it.
    private(set) var isUnseen = false

    /// The character that begins at `index`.
    init(at index: Int, in bytes: borrowing Span<UInt8>) {
        let byte = bytes[index]
        guard byte >= 0x80 else {
            append(byte == Self.barrier ? 0xFF : byte <= 0x20 ? 0x20 : Self.lowercased(byte))
            return
        }
        let (scalar, length) = Scalars.scalar(at: index, in: bytes)
        self.length = length
        switch scalar.value {
        case _ where Scalars.isUnseen(scalar): isUnseen = true
        case _ where scalar.properties.isWhitespace: append(0x20)
        case 0x2018, 0x2019, 0x2BC: append(0x27)
        case 0x2010, 0x2011: append(0x2D)
        default: for byte in Folding.folded(String(scalar)).utf8.prefix(4) { append(byte) }
        }
    }

    /// A byte of ASCII in lower case.
    static func lowercased(_ byte: UInt8) -> UInt8 {
        (0x41...0x5A).contains(byte) ? byte | 0x20 : byte
    }

    private mutating func append(_ byte: UInt8) {
        packed |= UInt32(byte) << (8 * UInt32(count))
        count += 1
    }

    /// Whether it is a space.
    var isSpace: Bool { count == 1 && packed == 0x20 }

    /// What stands between two texts that are no neighbours: no term has it.
    static let barrier: UInt8 = 0

    /// All characters of a text, with runs of spaces as one.
    static func bytes(of source: borrowing Span<UInt8>) -> [UInt8] {
        var folded: [UInt8] = []
        var index = 0
        while index < source.count {
            let unit = FoldedUnit(at: index, in: source)
            index += unit.length
            if unit.isSpace, folded.last == 0x20 { continue }
            for position in 0..<unit.count {
                folded.append(UInt8(truncatingIfNeeded: unit.packed >> (8 * UInt32(position))))
            }
        }
        return folded
    }
}
