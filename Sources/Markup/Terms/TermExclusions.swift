/// Where in a document no term is looked for, besides headings, links, code and directives.
public struct TermExclusions: Sendable {
    /// The paragraphs of the body that begin with the name of who speaks.
    public var spoken: Set<Int>
    /// Nodes of the body that name somebody.
    public var nodes: Set<Int>
    /// Names of people: no word of one, written as in it, is a term.
    public var names: [String]

    /// Exclusions; by default none.
    public init(spoken: Set<Int> = [], nodes: Set<Int> = [], names: [String] = []) {
        self.spoken = spoken
        self.nodes = nodes
        self.names = names
    }
}
