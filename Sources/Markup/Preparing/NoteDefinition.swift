/// A note taken out of the text: `[^label]: …` with all that is indented under it.
struct NoteDefinition {
    /// The label as written.
    var label: String
    /// Where `[^label]:` stands in the text that it was taken from.
    var mark: Range<Int>
    /// The note's own text, without mark and indentation.
    var text: [UInt8]
    /// The way from there to the text that it was taken from.
    var map: PositionMap
    /// Where lines begin in `text` that go on with a paragraph without being indented: no table begins there.
    var lazyLines: Set<Int>

    /// What labels are compared by, as link labels are.
    var key: String { Self.key(label) }

    /// A label as it is compared: case counts for nothing.
    static func key(_ label: String) -> String {
        label.lowercased()
    }

    /// The mark `[^label]:` at the beginning of a line: where the label stands, and where the mark ends.
    static func mark(_ line: BlockLine, of bytes: [UInt8]) -> (label: Range<Int>, end: Int)? {
        guard line.quoteDepth == 0, line.itemColumn == nil, line.indent <= 3, line.body.count >= 5,
            bytes[line.content] == 0x5B, bytes[line.content + 1] == 0x5E
        else { return nil }
        let start = line.content + 2
        var end = start
        while end < line.end, bytes[end] > 0x20, bytes[end] != 0x5D { end += 1 }
        guard end > start, end + 1 < line.end, bytes[end] == 0x5D, bytes[end + 1] == 0x3A else { return nil }
        return (start..<end, end + 2)
    }
}
