/// Reads the marks at the beginning of a line: white space, `>`, `-`, `1.`.
struct BlockPrefix {
    private(set) var position: Int
    private(set) var quoteDepth = 0
    private(set) var indent = 0
    private(set) var itemColumn: Int?
    /// The column after the last list mark.
    private var marked: Int?
    /// The column after what was read, from 0, a tab going on to the next fourth.
    private(set) var column = 0

    init(position: Int) {
        self.position = position
    }

    /// Goes on until the content.
    mutating func read(_ bytes: [UInt8], to end: Int) {
        repeat {
            skipBlanks(bytes, to: end)
        } while position < end && readMark(bytes, to: end)
        // An item that begins with an empty line has its content one column after the mark.
        if position == end, let marked { itemColumn = marked + 1 }
    }

    private mutating func skipBlanks(_ bytes: [UInt8], to end: Int) {
        let before = column
        while position < end, bytes[position].isBlank {
            column += bytes[position] == 0x09 ? 4 - column % 4 : 1
            position += 1
        }
        indent = column - before
        // Five columns or more after a list mark are code, whose item begins after one.
        if let marked, marked == before { itemColumn = indent > 4 ? marked + 1 : column }
    }

    private mutating func readMark(_ bytes: [UInt8], to end: Int) -> Bool {
        if bytes[position] == 0x3E {
            position += 1
            column += 1
            quoteDepth += 1
            return true
        }
        guard let length = ListMark.length(bytes, at: position, to: end) else { return false }
        position += length
        column += length
        marked = column
        itemColumn = column + 1
        return true
    }
}
