extension Collector {
    /// Begins a table whose cells are the next headings.
    mutating func beginTable(_ shape: TableShape, _ number: Int, at offset: Int) {
        table = TableProgress(node: nodes.count, shape: shape, standIn: number, depth: open.count)
        append(.table(alignments: shape.alignments), at: offset)
    }

    /// Whether the next heading is a cell or a label.
    var awaitsHeading: Bool { table != nil || awaitedLabel != nil }

    /// Takes a heading for the cell or label that it is.
    mutating func beginAwaited(_ node: CMarkNode) {
        isExtending = false
        blockText = text.count
        if let label = awaitedLabel {
            awaitedLabel = nil
            open.append(.label(label))
        } else if let column = table?.column {
            if column == 0 { beginRow() }
            open.append(.cell(nodes.count))
            append(.tableCell(column: column), node)
        }
    }

    private mutating func beginRow() {
        guard let row = table?.row, let offset = table?.shape.rows[row].offset else { return }
        table?.rowNode = nodes.count
        append(.tableRow(isHead: row == 0), at: offset)
    }

    /// Ends a cell, and with the last one its row and table.
    mutating func closeCell(_ index: Int) {
        dropDepth = nil
        nodes[index].end = nodes.count
        table?.column += 1
        guard table?.isRowComplete == true else { return }
        completeRow()
        table?.row += 1
        table?.column = 0
        if let finished = table, finished.isComplete {
            nodes[finished.node].end = nodes.count
            table = nil
        }
    }

    /// Ends a row: cells that it lacks are empty, those that it has too many were never written out.
    private mutating func completeRow() {
        guard let row = table?.currentRow, let rowNode = table?.rowNode,
            let columns = table?.shape.alignments.count
        else { return }
        if row.written > columns {
            let cause = MarkupCause.rowTooLong(cells: row.written, columns: columns)
            findings.append(Finding(cause: cause, spot: .range(row.offset..<(row.offset + 1))))
        }
        // A bound on what short rows under a long head can blow up to.
        if row.cells < columns, paddedCells < 100_000 {
            paddedCells += columns - row.cells
            for column in row.cells..<columns { append(.tableCell(column: column), at: row.offset) }
        }
        nodes[rowNode].end = nodes.count
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
        for child in index..<nodes.count {
            guard case .inlineDirective(let directive) = nodes[child].kind,
                directives[directive].name == "lak"
            else {
                continue
            }
            let spot = Finding.Spot.point(line: nodes[child].line, column: nodes[child].column)
            findings.append(Finding(cause: .redaction(.label), spot: spot))
        }
    }

    /// Something else came than the headings that were expected: libcmark saw other blocks than we did.
    mutating func abandonAwaited() {
        awaitedLabel = nil
        guard let abandoned = table else { return }
        table = nil
        nodes[abandoned.node].end = nodes.count
        misled.formUnion(standIns[abandoned.standIn]?.line.map { [$0] } ?? [])
    }

    /// The same when a block around a table ends, of `depth` nodes that stay open.
    mutating func abandonAwaited(ifOutside depth: Int) {
        if let table, depth < table.depth { abandonAwaited() }
    }
}
