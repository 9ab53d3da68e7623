extension HTMLWriter {
    /// Begins a table in a region of its own, which scrolls sideways by keyboard too.
    mutating func beginTable(_ index: Int, _ alignments: [ColumnAlignment]) {
        tables += 1
        let corner = index + 2
        let isCornerEmpty = corner < nodes[index].end && nodes[corner].end == corner + 1
        table = OpenTable(alignments: alignments, hasRowHeads: isCornerEmpty)
        beginLine()
        output.append("<div class=\"tabel\" role=\"region\" tabindex=\"0\"")
        writeAttribute(" aria-label=\"", Phrases.filled(options.phrases.table, "nummer", String(tables)))
        output.append(">\n<table")
        writeAttributes()
        begin(">\n", index)
    }

    mutating func endTable() {
        if table?.isHead == false { output.append("</tbody>\n") }
        table = nil
        output.append("</table>\n</div>\n")
    }

    mutating func beginRow(_ index: Int, isHead: Bool) {
        if isHead {
            output.append("<thead>\n")
        } else if table?.isHead == true {
            output.append("<tbody>\n")
            table?.isHead = false
        }
        output.append("<tr")
        writeAttributes()
        begin(">\n", index)
    }

    mutating func endRow(_ index: Int) {
        output.append("</tr>\n")
        if case .tableRow(isHead: true) = nodes[index].kind { output.append("</thead>\n") }
    }

    mutating func beginCell(_ index: Int, column: Int) {
        output.append(isHeadCell(index, column: column) ? "<th scope=\"" : "<td")
        if isHeadCell(index, column: column) {
            output.append(table?.isHead == true ? "col" : "row")
            output.append(0x22)
        }
        let alignment = table.map { column < $0.alignments.count ? $0.alignments[column] : .natural }
        switch alignment {
        case .left: writeAttributes(classes: "links")
        case .center: writeAttributes(classes: "midden")
        case .right: writeAttributes(classes: "rechts")
        case .natural, nil: writeAttributes()
        }
        begin(">", index)
    }

    mutating func endCell(_ index: Int) {
        guard case .tableCell(let column) = nodes[index].kind else { return }
        output.append(isHeadCell(index, column: column) ? "</th>\n" : "</td>\n")
    }

    /// Head cells are those of the head, but for an empty corner, and under an empty corner the first of each
    /// row.
    private func isHeadCell(_ index: Int, column: Int) -> Bool {
        guard let table else { return false }
        let isCorner = column == 0 && table.hasRowHeads
        return table.isHead ? !isCorner : isCorner
    }
}
