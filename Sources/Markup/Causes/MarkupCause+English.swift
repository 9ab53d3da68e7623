import Diagnostics

extension MarkupCause {
    /// The English words.
    var english: Wording {
        switch self {
        case .htmlOmitted(let tag):
            Wording("HTML element '\(tag)' is left out", remedy: "write it in Markdown, or leave it out")
        case .htmlBlockOmitted(let tag, let text):
            Wording(
                "HTML element '\(tag)' is left out, with the text in it: "
                    + text.quoted { Quoting.count($0, "word", "words") },
                remedy: "write the text in Markdown, or put empty lines between the HTML and the text")
        case .rowTooLong(let cells, let columns):
            Wording(
                "row of \(cells) cells in a table of \(Quoting.count(columns, "column", "columns")); "
                    + "what is too much is dropped",
                remedy: "write a bar that belongs to the text as '\\|'")
        case .imageWithoutText(let address):
            Wording(
                "image '\(address)' says nothing to those who can't see it",
                remedy: "describe between the square brackets what it shows")
        case .addressUnsafe(let scheme):
            Wording(
                "address that begins with '\(scheme)' is left out",
                remedy: "use 'https:', 'mailto:', 'tel:' or a path of this site")
        case .heading(let problem): problem.english
        case .note(let problem, let label): problem.english(of: label)
        case .directive(let problem, let name): problem.english(of: name)
        case .redaction(let problem): problem.english
        case .unknownGround(let ground, let nearest):
            Wording(
                "the Woo has no ground '\(ground)'\(nearest.asQuestion(in: .english))",
                remedy: "write a part of article 5.1 or 5.2, such as '5.1.2e' or '5.1 lid 2 onder e'")
        }
    }
}

extension HeadingProblem {
    /// The English words.
    fileprivate var english: Wording {
        switch self {
        case .isTitle:
            Wording(
                "heading of level 1 in the text; level 1 is the page's title",
                remedy: "begin the heading with '##'")
        case .skips(let level, let fits):
            Wording(
                "heading of level \(level) skips a level and becomes level \(fits)",
                remedy: "begin the heading with '\(String(repeating: "#", count: fits))'")
        case .isEmpty: Wording("heading without words", remedy: "give the heading a text or remove the mark")
        case .anchorReserved(let anchor):
            Wording(
                "anchor '\(anchor)' is one that Inzage uses itself",
                remedy: "give the heading another anchor")
        case .anchorTaken(let anchor):
            Wording(
                "anchor '\(anchor)' is in use on this page already",
                remedy: "give the heading another anchor")
        }
    }
}

extension NoteProblem {
    /// The English words, for the note of that label.
    fileprivate func english(of label: String) -> Wording {
        switch self {
        case .unknown(let nearest):
            Wording(
                "footnote '\(label)' does not exist\(nearest.asQuestion(in: .english))",
                remedy: "put the note on a line of its own: '[^\(label)]: …'")
        case .unused:
            Wording(
                "footnote '\(label)' is not on the page: nothing refers to it",
                remedy: "refer to it with '[^\(label)]' or remove it")
        case .repeated:
            Wording("footnote '\(label)' is there already", remedy: "give one of the two another label")
        }
    }
}
