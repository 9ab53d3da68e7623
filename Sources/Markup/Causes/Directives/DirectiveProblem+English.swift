import Diagnostics

extension DirectiveProblem {
    /// The English words, for the directive of that name.
    func english(of name: String) -> Wording {
        switch self {
        case .unknown(let nearest):
            Wording(
                "directive '\(name)' does not exist\(nearest.asQuestion(in: .english))",
                remedy: "if it is plain text, put a '\\' before the colon")
        case .keyUnknown(let key, let nearest, let keys):
            Wording(
                "key '\(key)' is none of '\(name)'\(nearest.asQuestion(in: .english))",
                remedy: keys.isEmpty
                    ? "remove the key: '\(name)' has none" : "use \(keys.inQuotes(or: "or"))")
        case .keyMissing(let key):
            Wording("'\(name)' lacks the key '\(key)'", remedy: "write '\(key)=…' between the braces")
        case .keyRepeated(let key):
            Wording("key '\(key)' is there twice in '\(name)'", remedy: "remove one of the two")
        case .attributes(let problem): problem.english(of: name)
        case .labelOpen:
            Wording("the bracket after ':\(name)' is not closed", remedy: "end the text with ']'")
        case .labelCrossed:
            Wording(
                "the text of ':\(name)' begins in other markup than it ends in",
                remedy: "put the markup wholly inside or wholly outside the brackets")
        case .notAlone:
            Wording(
                "'\(name)' does not stand alone on its line",
                remedy: "put the directive on a line of its own")
        case .spaced:
            Wording("there is a space between the colons and '\(name)'", remedy: "write ':::\(name)'")
        case .open(let colons):
            Wording(
                "'\(Quoting.colons(colons))\(name)' is not closed",
                remedy: "put '\(Quoting.colons(colons))' on a line of its own after the last block")
        case .strayEnd(let colons):
            Wording(
                "'\(Quoting.colons(colons))' closes nothing",
                remedy: "remove the line, or open a box before it with as many colons")
        case .form(let form): form.english(of: name)
        case .insideHTML:
            Wording(
                "'\(name)' stands in HTML, which is left out",
                remedy: "put an empty line between the HTML and the directive")
        case .notHere:
            Wording(
                "'\(name)' cannot stand in this text, only in the text of a page",
                remedy: "remove the line, or move it to the text of a page")
        }
    }
}

extension DirectiveForm {
    /// The English words for a directive that should have this form.
    fileprivate func english(of name: String) -> Wording {
        switch self {
        case .inline:
            Wording("'\(name)' belongs in a line of text", remedy: "write ':\(name)[…]' with one colon")
        case .leaf:
            Wording(
                "'\(name)' belongs alone on a line",
                remedy: "write '::\(name)' with two colons on a line of its own")
        case .container:
            Wording(
                "'\(name)' belongs around blocks",
                remedy: "write ':::\(name)' on a line of its own before them and ':::' after")
        }
    }
}

extension AttributeProblem {
    /// The English words, for the directive of that name.
    fileprivate func english(of name: String) -> Wording {
        switch self {
        case .unclosed:
            Wording("the brace of '\(name)' is not closed", remedy: "close it on the same line with '}'")
        case .notAKey:
            Wording(
                "between the braces of '\(name)' is something else than a key", remedy: "write 'key=value'")
        case .noValue(let key):
            Wording(
                "key '\(key)' has no value",
                remedy: "put the value right after '\(key)='; with spaces, between \"…\"")
        case .openQuote:
            Wording("the quotation mark is not closed", remedy: "end the value with the same mark")
        case .comma:
            Wording("there is a comma between two keys of '\(name)'", remedy: "part them with a space")
        }
    }
}
