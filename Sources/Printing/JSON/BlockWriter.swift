import Diagnostics

/// Writes blocks as JSON for the templates of documents.
///
/// Only what a link of the document leads to has an anchor there, and a link to a place that the document
/// lacks leads to the page; so none can lead nowhere.
struct BlockWriter {
    private let blocks: [PrintBlock]
    private let anchors: Set<String>

    init(_ blocks: [PrintBlock]) {
        self.blocks = blocks
        var survey = AnchorSurvey()
        survey.visit(blocks)
        anchors = survey.known.intersection(survey.wanted)
    }

    /// The blocks, in order.
    var json: [JSON] { write(blocks) }

    private func write(_ blocks: [PrintBlock]) -> [JSON] { blocks.map(write) }

    private func write(_ block: PrintBlock) -> JSON {
        var object = JSONObject()
        write(block.kind, to: &object)
        object.set("classes", block.classes)
        object.set("anchors", block.anchors.filter(anchors.contains))
        return .object(object)
    }

    private func write(_ kind: PrintBlock.Kind, to object: inout JSONObject) {
        switch kind {
        case .paragraph(let line):
            object.set("block", "paragraph")
            object.setList("line", write(line))
        case .heading(let level, let line):
            object.set("block", "heading")
            object.set("level", level)
            object.setList("line", write(line))
        case .list(let start, let items):
            object.set("block", "list")
            object.set("start", start)
            object.setList("items", items.map { .array(write($0)) })
        case .quotation(let blocks):
            object.set("block", "quotation")
            object.setList("blocks", write(blocks))
        case .group(let blocks, let language):
            object.set("block", "group")
            object.set("language", language)
            object.setList("blocks", write(blocks))
        case .table(let table): write(table, to: &object)
        case .terms(let terms):
            object.set("block", "terms")
            object.setList("terms", terms.map(write))
        case .code(let text):
            object.set("block", "code")
            object.set("text", Printable.text(text))
        case .rule: object.set("block", "rule")
        }
    }

    private func write(_ term: PrintTerm) -> JSON {
        ["name": .array(write(term.name)), "value": .array(write(term.value))]
    }

    private func write(_ table: PrintTable, to object: inout JSONObject) {
        object.set("block", "table")
        object.setList("columns", table.columnWeights.map(JSON.integer))
        object.setList("caption", write(table.caption))
        object.setList("head", table.head.map(writeRepeated))
        object.setList("body", table.body.map { $0.isSubhead ? writeRepeated($0) : write($0) })
    }

    /// A row that is repeated on every page of its table. A link may not be repeated, nor a note (PDF/UA), so
    /// such a row has no links, and stands on the first page alone when it has notes, or more than names.
    private func writeRepeated(_ row: PrintRow) -> JSON {
        var object = JSONObject()
        let isShort = row.cells.allSatisfy { cell in
            cell.blocks.allSatisfy { !$0.holdsNote } && (cell.isHead || cell.blocks.isEmpty)
        }
        object.set("repeats", .boolean(isShort))
        object.set("classes", row.classes)
        let unlinked = row.cells.map { cell in
            var cell = cell
            cell.blocks = cell.blocks.map(\.unlinked)
            return write(cell)
        }
        object.setList("cells", unlinked)
        return .object(object)
    }

    private func write(_ row: PrintRow) -> JSON {
        var object = JSONObject()
        object.set("classes", row.classes)
        object.setList("cells", row.cells.map(write))
        return .object(object)
    }

    private func write(_ cell: PrintCell) -> JSON {
        var object = JSONObject()
        if cell.span > 1 { object.set("span", cell.span) }
        if cell.isHead { object.set("head", JSON.boolean(true)) }
        object.set("align", cell.alignment?.rawValue)
        object.setList("blocks", write(cell.blocks))
        return .object(object)
    }

    private func write(_ line: [PrintInline]) -> [JSON] { line.map(write) }

    private func write(_ inline: PrintInline) -> JSON {
        switch inline {
        case .text(let text): .string(Printable.text(text))
        case .styled(let style, let inner): write(style, inner)
        case .link(.anchor(let anchor, elsewhere: _), let inner) where anchors.contains(anchor):
            ["inline": "link", "anchor": .string(anchor), "line": .array(write(inner))]
        case .link(.address(let address), let inner), .link(.anchor(_, elsewhere: let address), let inner):
            ["inline": "link", "address": .string(address), "line": .array(write(inner))]
        case .lineBreak: ["inline": "break"]
        case .note(let name, let blocks):
            ["inline": "note", "name": .string(name), "blocks": .array(write(blocks))]
        case .noteReference(let name): ["inline": "noteReference", "name": .string(name)]
        }
    }

    private func write(_ style: PrintStyle, _ inner: [PrintInline]) -> JSON {
        let line = JSON.array(write(inner))
        return switch style {
        case .strong: ["inline": "strong", "line": line]
        case .emphasis: ["inline": "emphasis", "line": line]
        case .code: ["inline": "code", "line": line]
        case .superscript: ["inline": "superscript", "line": line]
        case .subscripted: ["inline": "subscript", "line": line]
        case .redaction: ["inline": "redaction", "line": line]
        case .language(let language):
            ["inline": "language", "language": .string(language), "line": line]
        case .classes(let classes):
            ["inline": "span", "classes": .array(classes.map(JSON.string)), "line": line]
        }
    }
}
