extension Preparation {
    /// Puts a stand-in and its cells in place of a table, if `line` is the head of one; where the text goes
    /// on.
    mutating func takeTable(_ line: BlockLine) -> Int? {
        guard line.next < bytes.count else { return nil }
        let under = BlockLine(bytes, at: line.next)
        guard let delimiters = DelimiterRow(bytes, under.body), isUnder(under, line) else { return nil }
        let head = TableRow(bytes, line.body)
        guard head.cells.count == delimiters.alignments.count else { return nil }
        let (rows, end) = rows(after: under, head: line)
        write([(head, line.content)] + rows, delimiters.alignments, head: line, under: under)
        rewrite.skip(to: end)
        return end
    }

    private mutating func write(
        _ rows: [(row: TableRow, offset: Int)], _ alignments: [ColumnAlignment], head: BlockLine,
        under: BlockLine
    ) {
        let prefix = Array(bytes[under.prefix])
        let first = head.itemColumn == nil ? prefix : Array(bytes[head.prefix])
        let shape = TableShape(
            alignments: alignments,
            rows: rows.map { TableShape.Row($0.row, columns: alignments.count, offset: origin($0.offset)) })
        rewrite.copy(upTo: head.start)
        write(.table(shape), for: head.body, line: head, prefix: first)
        for cell in rows.lazy.flatMap({ $0.row.cells.prefix(alignments.count) }) {
            writeInlines(cell, prefix: prefix, unescapingPipes: true)
        }
    }

    /// Whether a line of delimiters belongs to the head above it, in the same quotation and list item.
    private func isUnder(_ under: BlockLine, _ head: BlockLine) -> Bool {
        guard under.itemColumn == nil, under.quoteDepth == head.quoteDepth,
            !BlockStart.begins(bytes, head.body)
        else { return false }
        // A line of dashes alone makes the line above a heading.
        guard bytes[under.body].contains(where: { $0 == 0x7C || $0 == 0x3A }) else { return false }
        let item = surroundings.itemColumn
        return under.column >= item && (head.itemColumn == nil || head.indent <= 4 && under.column < item + 4)
    }

    /// The rows of a table's body with where they begin, and where the text goes on.
    private func rows(
        after under: BlockLine, head: BlockLine
    ) -> (rows: [(row: TableRow, offset: Int)], end: Int) {
        var rows: [(row: TableRow, offset: Int)] = []
        var position = under.next
        while position < bytes.count {
            let line = BlockLine(bytes, at: position)
            guard !line.isBlank, line.column < under.column + 4, line.column >= surroundings.itemColumn,
                !BlockStart.begins(line, of: bytes, inQuotes: head.quoteDepth),
                NoteDefinition.mark(line, of: bytes) == nil
            else { break }
            let row = TableRow(bytes, line.body)
            if row.cells.isEmpty { break }
            rows.append((row, line.content))
            position = line.next
        }
        return (rows, position)
    }
}
