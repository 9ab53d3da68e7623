public import Diagnostics

/// A Markdown text, read: its nodes in reading order, and what refers to them.
public struct Document: Sendable {
    /// All blocks and inlines of the body, in reading order; see ``Node``.
    public var nodes: [Node]
    /// The bytes that the nodes' `text` ranges point into, as authored (typography is applied when
    /// rendering), unescaped.
    public var text: [UInt8]
    /// The directives that the nodes' indices point into.
    public var directives: [Directive]
    /// The headings, in order.
    public var headings: [Heading]
    /// The notes, by number from 1: each a document of its own with its blocks.
    public var footnotes: [Footnote]
    /// Where the text stands in the site's files.
    public var origin: Origin

    /// An empty document.
    public init(origin: Origin) {
        nodes = []
        text = []
        directives = []
        headings = []
        footnotes = []
        self.origin = origin
    }

    /// A heading and its anchor.
    public struct Heading: Sendable, Equatable {
        /// The heading's index in `nodes`.
        public var node: Int
        /// Its level, 1 to 6.
        public var level: Int
        /// The `id` on the page: the author's `{#anchor}`, else made of the words; unique within the
        /// document.
        public var anchor: String
        /// Its plain text, without the `{#anchor}`.
        public var text: String
        /// Whether the author gave the anchor.
        public var isExplicit: Bool

        /// A heading at a node.
        public init(node: Int, level: Int, anchor: String, text: String, isExplicit: Bool) {
            self.node = node
            self.level = level
            self.anchor = anchor
            self.text = text
            self.isExplicit = isExplicit
        }
    }

    /// A note.
    public struct Footnote: Sendable {
        /// The label as written, without the caret.
        public var label: String
        /// How often the body refers to it.
        public var uses: Int
        /// Its nodes, in the same arrangement as the body's; their text ranges point into the document's
        /// `text`.
        public var nodes: [Node]

        /// A note with its blocks.
        public init(label: String, uses: Int, nodes: [Node]) {
            self.label = label
            self.uses = uses
            self.nodes = nodes
        }
    }
}

extension Document {
    /// The indices of the blocks that stand in no other block, in order.
    public var topLevel: [Int] {
        children(from: 0, to: nodes.count)
    }

    /// The indices of a node's children, in order.
    public func children(of node: Int) -> [Int] {
        children(from: node + 1, to: nodes[node].end)
    }

    private func children(from start: Int, to end: Int) -> [Int] {
        var found: [Int] = []
        var index = start
        while index < end {
            found.append(index)
            index = nodes[index].end
        }
        return found
    }

    /// A node's own text: of text, code or an address.
    public func ownText(of node: Int) -> String {
        String(decoding: text[nodes[node].text], as: UTF8.self)
    }

    /// The plain text of a node and all below it: soft breaks are spaces, hard breaks and the ends of blocks
    /// line feeds, footnote references nothing, redacted text nothing.
    public func plainText(of node: Int) -> String {
        plainText(from: node, to: nodes[node].end)
    }

    /// The plain text of the nodes in a range of indices that holds whole nodes.
    public func plainText(from start: Int, to end: Int) -> String {
        String(decoding: PlainText.bytes(of: nodes[start..<end], in: text), as: UTF8.self)
    }
}
