import Diagnostics

extension RedactionProblem {
    /// The English words.
    var english: Wording {
        let write = "Write ':lak[…]{grond=…}', without spaces between."
        let move = "Put the redaction in plain text, or remove the text itself."
        return switch self {
        case .unclosed: Wording("The bracket of ':lak[' is not closed", remedy: write)
        case .noGround:
            Wording("Redaction without a ground", remedy: "Name the part of the Woo: '{grond=5.1.2e}'.")
        case .attributes: Wording("The braces of the redaction cannot be read", remedy: write)
        case .noBrackets: Wording("':lak' is not followed by a bracket at once", remedy: write)
        case .form: Wording("Redaction with more than one colon", remedy: write)
        case .name: Wording("Redaction with capitals", remedy: write)
        case .escaped:
            Wording(
                "Redaction with a '\\' before it, which would show the text",
                remedy: "Remove the '\\'; put an example between grave accents (`).")
        case .indentedCode:
            Wording("Redaction in indented code, which would show it", remedy: "Remove the indentation.")
        case .openFence:
            Wording(
                "Redaction in a code block that is not closed, which would show it",
                remedy: "Close the code block, or remove the fence.")
        case .insideCode:
            Wording(
                "Redaction in a line of code, which would show it",
                remedy: "Write an apostrophe as ', and an example alone between grave accents (`).")
        case .address: Wording("Redaction in an address, a title or after a code fence", remedy: move)
        case .html: Wording("Redaction in HTML", remedy: move)
        case .label: Wording("Redaction in the title or values of a directive", remedy: move)
        case .notCode:
            Wording("Redaction that looks like code but is not", remedy: "Pair the grave accents (`).")
        case .encoded:
            Wording("Redaction with entities such as '&#58;', which would show the text", remedy: write)
        case .lost: Wording("Redaction at a place of which no text is on the page", remedy: move)
        }
    }
}
