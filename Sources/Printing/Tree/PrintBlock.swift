/// A block of a printed document: what stands in a line, or in lines, of its own.
public struct PrintBlock: Sendable, Equatable {
    /// What it is, with what it holds.
    public var kind: Kind
    /// The classes that templates give it, for the style of the theme.
    public var classes: [String]
    /// The places that links lead to it by.
    public var anchors: [String]

    /// A block with its classes and anchors.
    public init(_ kind: Kind, classes: [String] = [], anchors: [String] = []) {
        self.kind = kind
        self.classes = classes
        self.anchors = anchors
    }

    /// What a block is.
    public indirect enum Kind: Sendable, Equatable {
        case paragraph([PrintInline])
        /// A heading; that of the document itself has level 1.
        case heading(level: Int, [PrintInline])
        /// A list; `start` is the first number of one that is numbered.
        case list(start: Int?, items: [[PrintBlock]])
        case quotation([PrintBlock])
        /// Blocks that belong together, in a language of their own where that is named.
        case group([PrintBlock], language: String?)
        case table(PrintTable)
        /// Names with what belongs to each.
        case terms([PrintTerm])
        /// Text in which every space counts.
        case code(String)
        case rule
    }
}
