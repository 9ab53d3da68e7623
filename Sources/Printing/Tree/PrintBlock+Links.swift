extension PrintBlock {
    /// The block with the words of its links alone.
    var unlinked: PrintBlock {
        var block = self
        switch kind {
        case .paragraph(let line): block.kind = .paragraph(PrintInline.unlinked(line))
        case .heading(let level, let line): block.kind = .heading(level: level, PrintInline.unlinked(line))
        case .list(let start, let items):
            block.kind = .list(start: start, items: items.map { $0.map(\.unlinked) })
        case .quotation(let blocks): block.kind = .quotation(blocks.map(\.unlinked))
        case .group(let blocks, let language):
            block.kind = .group(blocks.map(\.unlinked), language: language)
        case .terms(let terms):
            block.kind = .terms(
                terms.map {
                    PrintTerm(name: PrintInline.unlinked($0.name), value: $0.value.map(\.unlinked))
                })
        case .table(var table):
            table.caption = PrintInline.unlinked(table.caption)
            table.head = table.head.map(\.unlinked)
            table.body = table.body.map(\.unlinked)
            block.kind = .table(table)
        case .code, .rule: break
        }
        return block
    }

    /// Whether a note, or a reference to one, stands in it.
    var holdsNote: Bool {
        switch kind {
        case .paragraph(let line), .heading(_, let line): PrintInline.holdNote(line)
        case .list(_, let items): items.contains { $0.contains(where: \.holdsNote) }
        case .quotation(let blocks), .group(let blocks, _): blocks.contains(where: \.holdsNote)
        case .terms(let terms):
            terms.contains { PrintInline.holdNote($0.name) || $0.value.contains(where: \.holdsNote) }
        case .table(let table):
            (table.head + table.body).flatMap(\.cells).flatMap(\.blocks).contains(where: \.holdsNote)
        case .code, .rule: false
        }
    }
}

extension PrintRow {
    fileprivate var unlinked: PrintRow {
        var row = self
        for index in cells.indices { row.cells[index].blocks = cells[index].blocks.map(\.unlinked) }
        return row
    }
}

extension PrintInline {
    /// A line with the words of its links alone.
    static func unlinked(_ line: [PrintInline]) -> [PrintInline] {
        line.flatMap { inline -> [PrintInline] in
            switch inline {
            case .link(_, let inner): unlinked(inner)
            case .styled(let style, let inner): [.styled(style, unlinked(inner))]
            case .text, .lineBreak, .note, .noteReference: [inline]
            }
        }
    }

    /// Whether a note, or a reference to one, stands in a line.
    static func holdNote(_ line: [PrintInline]) -> Bool {
        line.contains { inline in
            switch inline {
            case .note, .noteReference: true
            case .styled(_, let inner), .link(_, let inner): holdNote(inner)
            case .text, .lineBreak: false
            }
        }
    }
}
