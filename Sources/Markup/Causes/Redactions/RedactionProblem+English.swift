import Diagnostics

extension RedactionProblem {
    /// The English words.
    var english: Wording {
        let write = "write ':lak[…]{grond=…}', without spaces between"
        let move = "put the redaction in plain text, or remove the text itself"
        return switch self {
        case .unclosed: Wording("the bracket of ':lak[' is not closed", remedy: write)
        case .empty:
            Wording(
                "redaction without a text",
                remedy: "put between the brackets what stood there, or what it was: it is not on the site")
        case .noGround:
            Wording("redaction without a ground", remedy: "name the part of the Woo: '{grond=5.1.2e}'")
        case .attributes: Wording("the braces of the redaction cannot be read", remedy: write)
        case .noBrackets: Wording("':lak' is not followed by a bracket at once", remedy: write)
        case .form: Wording("redaction with more than one colon", remedy: write)
        case .name: Wording("redaction with capitals", remedy: write)
        case .escaped:
            Wording(
                "redaction with a '\\' before it, which would show the text",
                remedy: "remove the '\\'; put an example between grave accents (`)")
        case .indentedCode:
            Wording("redaction in indented code, which would show it", remedy: "remove the indentation")
        case .openFence:
            Wording(
                "redaction in a code block that is not closed, which would show it",
                remedy: "close the code block, or remove the fence")
        case .insideCode:
            Wording(
                "redaction in a line of code, which would show it",
                remedy: "write an apostrophe as ', and an example alone between grave accents (`)")
        case .address: Wording("redaction in an address, a title or after a code fence", remedy: move)
        case .html: Wording("redaction in HTML", remedy: move)
        case .label: Wording("redaction in the title or values of a directive", remedy: move)
        case .notCode:
            Wording("redaction that looks like code but is not", remedy: "pair the grave accents (`)")
        case .encoded:
            Wording("redaction with entities such as '&#58;', which would show the text", remedy: write)
        case .lost: Wording("redaction at a place of which no text is on the page", remedy: move)
        }
    }
}
