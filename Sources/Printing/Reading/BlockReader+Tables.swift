extension BlockReader {
    /// A table. A cell over several rows stands in the first of them.
    mutating func table(_ element: HTMLElement, depth: Int) -> [PrintBlock] {
        var table = PrintTable()
        closed += 1
        defer { closed -= 1 }
        addRows(element.children, isHead: false, to: &table, depth: depth)
        let columns = table.columns
        guard columns > 0 else { return blocks(of: element.children, depth: depth) }
        table.head = table.head.map { $0.filled(to: columns) }
        table.body = table.body.map { $0.filled(to: columns) }
        guard depth < Self.deepest else {
            return (table.head + table.body).flatMap(\.cells).flatMap(\.blocks)
        }
        return [PrintBlock(.table(table), classes: element.classes)]
    }

    private mutating func addRows(
        _ nodes: [HTMLNode], isHead: Bool, to table: inout PrintTable, depth: Int
    ) {
        for case .element(let child) in nodes where child.isPrinted {
            switch child.name {
            case "caption": table.caption = LineText.collapsed(inlines(of: child.children))
            case "tr":
                let row = row(child, depth: depth)
                if isHead { table.head.append(row) } else { table.body.append(row) }
            default:
                addRows(child.children, isHead: isHead || child.name == "thead", to: &table, depth: depth)
            }
        }
    }

    private mutating func row(_ element: HTMLElement, depth: Int) -> PrintRow {
        var row = PrintRow([], classes: element.classes)
        for case .element(let cell) in element.children where cell.isPrinted {
            let span = cell.value("colspan").flatMap(Int.init) ?? 1
            row.cells.append(
                PrintCell(
                    blocks(of: cell.children, depth: depth + 1), span: min(max(1, span), 64),
                    isHead: cell.name == "th", alignment: Self.alignment(cell.classes)))
        }
        return row
    }

    private static func alignment(_ classes: [String]) -> PrintCell.Alignment? {
        if classes.contains("rechts") { return .right }
        if classes.contains("midden") { return .center }
        return classes.contains("links") ? .left : nil
    }
}
