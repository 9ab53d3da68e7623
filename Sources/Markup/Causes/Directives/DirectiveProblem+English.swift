import Diagnostics

extension DirectiveProblem {
    /// The English words, for the directive of that name.
    func english(of name: String) -> Wording {
        switch self {
        case .unknown(let nearest):
            Wording(
                "Directive '\(name)' does not exist\(Quoting.question(nearest, "do you mean", "or"))",
                remedy: "If it is plain text, put a '\\' before the colon.")
        case .keyUnknown(let key, let nearest, let keys):
            Wording(
                "Key '\(key)' is none of '\(name)'\(Quoting.question(nearest, "do you mean", "or"))",
                remedy: keys.isEmpty
                    ? "Remove the key: '\(name)' has none." : "Use \(Quoting.alternatives(keys, "or")).")
        case .keyMissing(let key):
            Wording("'\(name)' lacks the key '\(key)'", remedy: "Write '\(key)=…' between the braces.")
        case .keyRepeated(let key):
            Wording("Key '\(key)' is there twice in '\(name)'", remedy: "Remove one of the two.")
        case .attributes(let problem): problem.english(of: name)
        case .labelOpen:
            Wording("The bracket after ':\(name)' is not closed", remedy: "End the text with ']'.")
        case .labelCrossed:
            Wording(
                "The text of ':\(name)' begins in other markup than it ends in",
                remedy: "Put the markup wholly inside or wholly outside the brackets.")
        case .notAlone:
            Wording(
                "'\(name)' does not stand alone on its line",
                remedy: "Put the directive on a line of its own.")
        case .spaced:
            Wording("There is a space between the colons and '\(name)'", remedy: "Write ':::\(name)'.")
        case .open(let colons):
            Wording(
                "'\(Quoting.colons(colons))\(name)' is not closed",
                remedy: "Put '\(Quoting.colons(colons))' on a line of its own after the last block.")
        case .strayEnd(let colons):
            Wording(
                "'\(Quoting.colons(colons))' closes nothing",
                remedy: "Remove the line, or open a box before it with as many colons.")
        case .form(let form): form.english(of: name)
        case .insideHTML:
            Wording(
                "'\(name)' stands in HTML, which is left out",
                remedy: "Put an empty line between the HTML and the directive.")
        }
    }
}

extension DirectiveForm {
    /// The English words for a directive that should have this form.
    fileprivate func english(of name: String) -> Wording {
        switch self {
        case .inline:
            Wording("'\(name)' belongs in a line of text", remedy: "Write ':\(name)[…]' with one colon.")
        case .leaf:
            Wording(
                "'\(name)' belongs alone on a line",
                remedy: "Write '::\(name)' with two colons on a line of its own.")
        case .container:
            Wording(
                "'\(name)' belongs around blocks",
                remedy: "Write ':::\(name)' on a line of its own before them and ':::' after.")
        }
    }
}

extension AttributeProblem {
    /// The English words, for the directive of that name.
    fileprivate func english(of name: String) -> Wording {
        switch self {
        case .unclosed:
            Wording("The brace of '\(name)' is not closed", remedy: "Close it on the same line with '}'.")
        case .notAKey:
            Wording(
                "Between the braces of '\(name)' is something else than a key", remedy: "Write 'key=value'.")
        case .noValue(let key):
            Wording(
                "There is no value after '\(key)='",
                remedy: "Put it right after the sign; with spaces, between \"…\".")
        case .openQuote:
            Wording("The quotation mark is not closed", remedy: "End the value with the same mark.")
        case .comma:
            Wording("There is a comma between two keys of '\(name)'", remedy: "Part them with a space.")
        }
    }
}
