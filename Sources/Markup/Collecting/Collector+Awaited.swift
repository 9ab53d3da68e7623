extension Collector {
    /// Begins a table whose cells are the next headings.
    mutating func beginTable(_ shape: TableShape, _ number: Int, at offset: Int) {
        awaited = .cells(TableProgress(node: nodes.count, shape: shape, standIn: number, depth: open.count))
        append(.table(alignments: shape.alignments), at: offset)
    }

    /// Takes a heading for the cell or label that it is.
    mutating func beginAwaited(_ node: CMarkNode) {
        isExtending = false
        blockText = text.count
        switch awaited {
        case .label(let index):
            awaited = nil
            open.append(.label(index))
        case .cells(var table):
            if table.isAtRowStart {
                table.rowNode = nodes.count
                append(.tableRow(isHead: table.row == 0), at: table.shape.rows[table.row].offset)
                awaited = .cells(table)
            }
            open.append(.cell(nodes.count))
            append(.tableCell(column: table.column), node)
        case nil: break
        }
    }

    /// Ends a cell, and with the last one its row and table.
    mutating func closeCell(_ index: Int) {
        dropDepth = nil
        nodes[index].end = nodes.count
        guard case .cells(var table)? = awaited else { return }
        table.column += 1
        if table.isRowComplete {
            complete(table)
            table.row += 1
            table.column = 0
        }
        if table.isComplete { nodes[table.node].end = nodes.count }
        awaited = table.isComplete ? nil : .cells(table)
    }

    /// Ends a row: cells that it lacks are empty, those that it has too many were never written out.
    private mutating func complete(_ table: TableProgress) {
        let row = table.shape.rows[table.row]
        let columns = table.shape.alignments.count
        if row.written > columns {
            let cause = MarkupCause.rowTooLong(cells: row.written, columns: columns)
            findings.append(Finding(cause: cause, spot: .range(row.offset..<(row.offset + 1))))
        }
        // A bound on what short rows under a long head can blow up to.
        if paddedCells < 100_000 {
            paddedCells += columns - table.column
            for column in table.column..<columns { append(.tableCell(column: column), at: row.offset) }
        }
        nodes[table.rowNode].end = nodes.count
    }

    /// Ends a label: a leaf keeps its inlines, a container its plain text.
    mutating func closeLabel(_ index: Int) {
        dropDepth = nil
        switch nodes[index].kind {
        case .leafDirective(let directive):
            nodes[index].end = nodes.count
            directives[directive].label = plainText(from: index + 1)
        case .containerDirective(let directive):
            directives[directive].label = plainText(from: index + 1)
            reportRedactions(from: index + 1)
            nodes.removeSubrange((index + 1)...)
        default: break
        }
    }

    /// The title of a box is plain text, in which nothing can show that something was redacted.
    private mutating func reportRedactions(from index: Int) {
        for case .inlineDirective(let directive) in nodes[index...].lazy.map(\.kind)
        where directives[directive].name == "lak" {
            let line = directives[directive].line
            let column = directives[directive].column
            findings.append(
                Finding(
                    cause: .redaction(.label),
                    spot: .point(line: Int32(clamping: line), column: Int32(clamping: column))))
        }
    }

    /// Something else came than the headings that were expected: libcmark saw other blocks than we did.
    mutating func abandonAwaited() {
        guard let abandoned = awaited else { return }
        awaited = nil
        guard case .cells(let table) = abandoned else { return }
        nodes[table.node].end = nodes.count
        misled.formUnion(standIns[table.standIn]?.line.map { [$0] } ?? [])
    }

    /// The same when a block around a table ends, of `depth` nodes that stay open.
    mutating func abandonAwaited(ifOutside depth: Int) {
        if case .cells(let table)? = awaited, depth < table.depth { abandonAwaited() }
    }
}
