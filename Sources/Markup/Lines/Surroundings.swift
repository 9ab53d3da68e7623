/// Follows the quotation or list item that lines are in, to know the lines that go on with its paragraph from
/// outside ("lazily"): those begin nothing.
struct Surroundings {
    private var quoteDepth = 0
    /// The column at which the content of the list item begins that lines are in; 0 outside lists.
    private(set) var itemColumn = 0
    private var hasOpenParagraph = false
    private var isItemEmpty = false

    /// Goes on to a line; whether it goes on with a paragraph from outside the block that holds it.
    mutating func takeLazily(_ line: BlockLine, of bytes: [UInt8]) -> Bool {
        guard !line.isBlank else {
            takeBlank(line)
            return false
        }
        isItemEmpty = false
        let begins = BlockStart.begins(bytes, line.body)
        let isOutside = line.quoteDepth < quoteDepth || line.column < itemColumn
        if hasOpenParagraph, isOutside, !begins, line.itemColumn == nil { return true }
        quoteDepth = line.quoteDepth
        if let column = line.itemColumn {
            itemColumn = column
        } else if line.column < itemColumn {
            itemColumn = 0
        }
        hasOpenParagraph = !begins
        return false
    }

    /// A list mark alone begins an item whose content comes on the very next line, but not below a paragraph.
    private mutating func takeBlank(_ line: BlockLine) {
        if let column = line.itemColumn, !hasOpenParagraph {
            itemColumn = column
        } else if isItemEmpty {
            itemColumn = 0
        }
        isItemEmpty = line.itemColumn != nil
        hasOpenParagraph = false
    }

    /// A block ended that is no paragraph: nothing can go on with it.
    mutating func closeParagraph() {
        hasOpenParagraph = false
    }
}
