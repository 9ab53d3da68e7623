import Diagnostics

/// A template file, parsed.
struct TemplateFile: Sendable {
    /// Its path among the templates.
    let path: String
    let source: SourceText
    let nodes: [Node]
    /// What is wrong in it, without regard to any view. A file with mistakes is never compiled.
    let mistakes: [Diagnostic]
    /// The names of the partials and parents that its tags include.
    let inclusions: Set<String>
    /// The names of its blocks.
    let blocks: Set<String>

    /// Parses a file.
    init(_ template: TemplateSource) {
        let source = SourceText(file: template.file, bytes: template.bytes)
        let parser = Parser(template.bytes)
        path = template.path
        self.source = source
        nodes = parser.nodes
        inclusions = Set(nodes.filter { $0.kind == .partial || $0.kind == .parent }.map(\.name))
        blocks = Set(nodes.filter { $0.kind == .block }.map(\.name))
        mistakes = parser.mistakes.prefix(Self.mostMistakes).map { $0.diagnostic(in: source) }
    }

    /// More are of no use before the first are mended.
    private static let mostMistakes = 500

    /// Its content, as read.
    var bytes: [UInt8] { source.bytes }

    /// The place of a node's name.
    func place(of node: Node) -> Place {
        source.place(of: node.nameRange)
    }

    /// The spaces and tabs that a block's content begins with, when it begins on a line of its own.
    ///
    /// They belong to the file and not to the content: they are taken from each of its lines when it replaces
    /// another block, and that block's are put in front.
    func contentIndentation(of block: Int) -> Range<Int>? {
        guard nodes[block].isStandalone else { return nil }
        let content = nodes[(block + 1)..<nodes[block].end]
        guard let first = content.first(where: { $0.kind != .text }) else { return nil }
        return first.kind == .line ? first.range : first.indentation
    }
}
