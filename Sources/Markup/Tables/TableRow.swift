/// One line of a pipe table, cut at its pipes as GitHub does.
struct TableRow {
    /// Where each cell's content stands, without the white space around it.
    let cells: [Range<Int>]

    /// Cuts a part of a text; no cells when it holds none. A pipe after a backslash does not cut.
    init(_ bytes: [UInt8], _ range: Range<Int>) {
        var cells: [Range<Int>] = []
        var start = range.lowerBound
        var end = range.upperBound
        while end > start, bytes[end - 1].isBlank { end -= 1 }
        if start < end, bytes[start] == 0x7C { start += 1 }
        var index = start
        while index < end {
            if bytes[index] == 0x7C, index == start || bytes[index - 1] != 0x5C {
                cells.append(Self.trimmed(start..<index, in: bytes))
                start = index + 1
            }
            index += 1
        }
        if start < end { cells.append(Self.trimmed(start..<end, in: bytes)) }
        self.cells = cells
    }

    private static func trimmed(_ range: Range<Int>, in bytes: [UInt8]) -> Range<Int> {
        var start = range.lowerBound
        var end = range.upperBound
        while start < end, bytes[start].isBlank { start += 1 }
        while end > start, bytes[end - 1].isBlank { end -= 1 }
        return start..<end
    }
}
