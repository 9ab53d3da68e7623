/// One node of a document: a block or an inline.
///
/// The nodes of a document lie in one array in reading order, each before its children; `end` says where its
/// part of the array stops. So every pass is a loop, and no depth of nesting can exhaust the stack.
///
/// Its numbers are kept in four bytes each: the nodes of all texts are in memory at once, and most of it.
public struct Node: Sendable {
    /// What it is.
    public var kind: NodeKind
    private var endNumber: UInt32
    /// The line in the source, from 1; 0 where the node has none of its own.
    public var line: Int32
    /// The byte column in the line, from 1; 0 where the node has none of its own.
    public var column: Int32
    private var textStart: UInt32
    private var textEnd: UInt32

    /// A node without children yet.
    public init(_ kind: NodeKind, end: Int, line: Int32 = 0, column: Int32 = 0, text: Range<Int> = 0..<0) {
        self.kind = kind
        endNumber = UInt32(clamping: end)
        self.line = line
        self.column = column
        textStart = UInt32(clamping: text.lowerBound)
        textEnd = UInt32(clamping: text.upperBound)
    }

    /// The index just past its last descendant.
    public var end: Int {
        get { Int(endNumber) }
        set { endNumber = UInt32(clamping: newValue) }
    }

    /// Where its own text stands in the document's `text`: of text, code, the address of a link; else empty.
    public var text: Range<Int> {
        get { Int(textStart)..<Int(textEnd) }
        set {
            textStart = UInt32(clamping: newValue.lowerBound)
            textEnd = UInt32(clamping: newValue.upperBound)
        }
    }
}

extension [Node] {
    /// How many tables there are among them.
    public var tableCount: Int {
        count { if case .table = $0.kind { true } else { false } }
    }
}
