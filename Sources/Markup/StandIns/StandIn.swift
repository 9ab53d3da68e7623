/// Something that CommonMark does not know, for which a mark of ours stands in while libcmark reads the text.
struct StandIn {
    /// What it stands for in the author's text.
    var source: Range<Int>
    /// What it is.
    var role: Role
    /// Where the line begins that it takes as a whole, in the text that was prepared; nil for those in a
    /// line.
    var line: Int?

    enum Role {
        // In a line
        /// `[^label]`
        case reference(label: String)
        /// `:name{…}`, a directive without label.
        case inline(Directive)
        /// `:name[`
        case opening(Directive)
        /// `]{…}` of the directive that the stand-in of that index opens.
        case closing(opener: Int)
        /// What begins as a directive but is none: text, and an error unless it is code.
        case malformed(MarkupCause, at: Range<Int>)
        /// `:lak[…]{…}`, whose text nobody sees again, or a failed attempt at it.
        case redaction(Directive, problem: RedactionProblem?)
        /// `:lak` in what looks like code: shown if it is code, else an error.
        case literalRedaction

        // On a line of its own
        case leaf(Directive, hasLabel: Bool)
        case container(Directive, colons: Int, hasLabel: Bool)
        /// `:::`
        case end(colons: Int)
        /// A line that begins as a directive but is none.
        case malformedLine(MarkupCause, at: Range<Int>)
        case table(TableShape)
        /// The definition of a note, by its index among the definitions.
        case note(Int)
    }

    /// Whether a text that nobody may see hangs on it.
    var isRedaction: Bool {
        switch role {
        case .redaction, .literalRedaction: true
        default: false
        }
    }
}
