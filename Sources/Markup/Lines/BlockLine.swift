/// One line of a text and the quotation and list marks that it begins with.
struct BlockLine {
    /// Where it begins.
    let start: Int
    /// Where it ends, without its line ending.
    let end: Int
    /// Where the next line begins.
    let next: Int
    /// Where its content begins, after all marks and white space.
    let content: Int
    /// How many quotation marks (`>`) stand before the content.
    let quoteDepth: Int
    /// The column of the content, from 0.
    let column: Int
    /// How many columns of white space stand before the content, after the last mark.
    let indent: Int
    /// The column at which the content of its last list item begins, from 0; nil without list mark.
    let itemColumn: Int?

    /// The line of `bytes` that begins at `start`; lines end at LF or CR LF.
    init(_ bytes: [UInt8], at start: Int) {
        self.start = start
        let feed = bytes.withUnsafeBufferPointer { $0.firstIndex(of: 0x0A, from: start, to: $0.count) }
        let last = feed ?? bytes.count
        end = last > start && bytes[last - 1] == 0x0D ? last - 1 : last
        next = min(bytes.count, last + 1)
        var prefix = BlockPrefix(position: start)
        prefix.read(bytes, to: end)
        content = prefix.position
        quoteDepth = prefix.quoteDepth
        column = prefix.column
        indent = prefix.indent
        itemColumn = prefix.itemColumn
    }

    /// Whether there is nothing but marks and white space.
    var isBlank: Bool { content == end }
    /// What stands after the marks.
    var body: Range<Int> { content..<end }

    /// The marks before the content.
    var prefix: Range<Int> { start..<content }

    /// Where the content begins when the line is inside `depth` quotations, of which it may have no more
    /// marks and no list marks; nil when it has fewer.
    func content(inQuotes depth: Int, of bytes: [UInt8]) -> Int? {
        var position = start
        var left = depth
        while position < end, left > 0 {
            if bytes[position] == 0x3E { left -= 1 } else if !bytes[position].isBlank { return nil }
            position += 1
        }
        return left == 0 ? position : nil
    }
}
