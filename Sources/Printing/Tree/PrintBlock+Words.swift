extension PrintBlock {
    /// The words of each paragraph in it, notes left out.
    var paragraphs: [String] {
        switch kind {
        case .paragraph(let line), .heading(_, let line): [PrintInline.words(of: line)]
        case .list(_, let items): items.flatMap { $0.flatMap(\.paragraphs) }
        case .quotation(let blocks), .group(let blocks, _): blocks.flatMap(\.paragraphs)
        case .table(let table):
            (table.head + table.body).flatMap(\.cells).flatMap(\.blocks).flatMap(\.paragraphs)
        case .terms(let terms):
            terms.flatMap { [PrintInline.words(of: $0.name)] + $0.value.flatMap(\.paragraphs) }
        case .code(let text): [text]
        case .rule: []
        }
    }
}

extension PrintInline {
    /// The words of a line, notes left out.
    static func words(of line: [PrintInline]) -> String {
        line.map { inline in
            switch inline {
            case .text(let text): text
            case .styled(_, let inner), .link(_, let inner): words(of: inner)
            case .lineBreak: " "
            case .note, .noteReference: ""
            }
        }.joined()
    }
}
