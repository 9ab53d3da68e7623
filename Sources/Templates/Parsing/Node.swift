/// A piece of a parsed template. Nodes stand in reading order; what a section, parent or block holds follows
/// it, up to its `end`.
struct Node: Sendable {
    enum Kind: Sendable {
        /// The beginning of a line that is written, with the spaces and tabs that it begins with.
        case line
        case text
        case value
        case markup
        case section
        case inverted
        case partial
        case parent
        case block
    }

    let kind: Kind
    /// Its bytes: of a tag, all of it.
    let range: Range<Int>
    /// A tag's name, and where it stands.
    var name = ""
    var nameRange = 0..<0
    /// Whether its line is only there for the tag.
    var isStandalone = false
    /// The spaces and tabs before a tag that comes first on its line.
    var indentation = 0..<0
    /// The number of the first node after it and all it holds.
    var end = 0

    /// Whether it holds other nodes, up to a closing tag.
    var isOpening: Bool {
        switch kind {
        case .section, .inverted, .parent, .block: true
        case .line, .text, .value, .markup, .partial: false
        }
    }
}

extension Node.Kind {
    /// The node of a tag; nil for the tags that leave none.
    init?(_ tag: TagKind) {
        switch tag {
        case .value: self = .value
        case .markup: self = .markup
        case .section: self = .section
        case .inverted: self = .inverted
        case .partial: self = .partial
        case .parent: self = .parent
        case .block: self = .block
        case .close, .comment, .delimiters: return nil
        }
    }
}
