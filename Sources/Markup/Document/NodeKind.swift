/// What a node of a document is: CommonMark's blocks and inlines, and what GitHub and we add to them.
public enum NodeKind: Sendable, Equatable {
    // Blocks
    case paragraph
    /// A heading; its anchor stands in the document's `headings`.
    case heading(level: Int)
    case blockQuote
    case bulletList(tight: Bool)
    case orderedList(start: Int, tight: Bool)
    case item
    /// Code between fences or indented; `info` is the first word after the fence.
    case codeBlock(info: String)
    case thematicBreak
    /// A pipe table; its first child is the head row.
    case table(alignments: [ColumnAlignment])
    case tableRow(isHead: Bool)
    case tableCell(column: Int)
    /// `::name[label]{…}`, an index into the document's `directives`. Its children are the label's inlines.
    case leafDirective(Int)
    /// `:::name[label]{…}` … `:::`, an index into `directives`. Its children are the blocks between.
    case containerDirective(Int)

    // Inlines
    case text
    case softBreak
    case lineBreak
    case code
    case emphasis
    case strong
    /// A link; `text` of the node is its address, `title` what the author wrote as title.
    case link(title: String)
    /// An image; its children are the alternative text.
    case image(title: String)
    /// A reference to note `number` (from 1, in order of first use); `use` counts the references to that note
    /// from 1.
    case footnoteReference(number: Int, use: Int)
    /// `:name[label]{…}`, an index into `directives`. Its children are the label's inlines; those of `:lak`
    /// are never kept.
    case inlineDirective(Int)

    /// Whether it stands among blocks.
    public var isBlock: Bool {
        switch self {
        case .text, .softBreak, .lineBreak, .code, .emphasis, .strong, .link, .image, .footnoteReference,
            .inlineDirective:
            false
        default: true
        }
    }
}

/// How the cells of a table's column are set.
public enum ColumnAlignment: Sendable, Equatable {
    case natural, left, center, right
}
