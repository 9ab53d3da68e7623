import Diagnostics

extension MarkupCause {
    /// The English words.
    var english: Wording {
        switch self {
        case .htmlOmitted(let tag):
            Wording("HTML element '\(tag)' is left out", remedy: "Write it in Markdown, or leave it out.")
        case .rowTooLong(let cells, let columns):
            Wording(
                "Row of \(cells) cells in a table of \(Quoting.count(columns, "column", "columns")); "
                    + "what is too much is dropped",
                remedy: "Write a bar that belongs to the text as '\\|'.")
        case .imageWithoutText(let address):
            Wording(
                "Image '\(address)' says nothing to those who can't see it",
                remedy: "Describe between the square brackets what it shows.")
        case .addressUnsafe(let scheme):
            Wording(
                "Address that begins with '\(scheme)' is left out",
                remedy: "Use 'https:', 'mailto:', 'tel:' or a path of this site.")
        case .heading(let problem): problem.english
        case .note(let problem, let label): problem.english(of: label)
        case .directive(let problem, let name): problem.english(of: name)
        case .redaction(let problem): problem.english
        }
    }
}

extension HeadingProblem {
    /// The English words.
    fileprivate var english: Wording {
        switch self {
        case .isTitle:
            Wording(
                "Heading of level 1 in the text; level 1 is the page's title",
                remedy: "Begin the heading with '##'.")
        case .skips(let level, let fits):
            Wording(
                "Heading of level \(level) skips a level and becomes level \(fits)",
                remedy: "Begin the heading with '\(String(repeating: "#", count: fits))'.")
        case .isEmpty: Wording("Heading without words", remedy: "Give the heading a text or remove the mark.")
        case .anchorTaken(let anchor):
            Wording(
                "Anchor '\(anchor)' is in use on this page already",
                remedy: "Give the heading another anchor.")
        }
    }
}

extension NoteProblem {
    /// The English words, for the note of that label.
    fileprivate func english(of label: String) -> Wording {
        switch self {
        case .unknown(let nearest):
            Wording(
                "Footnote '\(label)' does not exist\(Quoting.question(nearest, "do you mean", "or"))",
                remedy: "Put the note on a line of its own: '[^\(label)]: …'.")
        case .unused:
            Wording(
                "Footnote '\(label)' is not on the page: nothing refers to it",
                remedy: "Refer to it with '[^\(label)]' or remove it.")
        case .repeated:
            Wording("Footnote '\(label)' is there already", remedy: "Give one of the two another label.")
        }
    }
}
