/// The mark of a list item: `-`, `+`, `*`, `1.` or `1)`, before white space or the end of the line.
enum ListMark {
    /// How long the mark at `position` is; nil when there is none.
    static func length(_ bytes: [UInt8], at position: Int, to end: Int) -> Int? {
        guard position < end else { return nil }
        var after = position
        switch bytes[position] {
        case 0x2A, 0x2B, 0x2D: after += 1
        case 0x30...0x39:
            while after < end, after - position < 9, bytes[after].isASCIIDigit { after += 1 }
            guard after < end, bytes[after] == 0x2E || bytes[after] == 0x29 else { return nil }
            after += 1
        default: return nil
        }
        return after == end || bytes[after].isBlank ? after - position : nil
    }
}
