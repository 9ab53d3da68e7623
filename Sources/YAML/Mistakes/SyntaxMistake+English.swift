import Diagnostics

extension SyntaxMistake {
    var english: Wording {
        switch self {
        case .tab:
            Wording("here is a tab; YAML indents with spaces", remedy: "replace the tab by spaces")
        case .colonInValue(let meant):
            Wording(
                "a value with ': ' in it stands in quotes",
                remedy: meant.map { "write \($0)" } ?? "put the value in quotes")
        case .unclosedQuote(let quote):
            Wording(
                "the quote \(quote) is never closed",
                remedy: quote == "'"
                    ? "put ' at the end of the value, or put a value with an apostrophe in double quotes"
                    : "put \(quote) at the end of the value")
        case .textAfterQuote(let quote):
            Wording(
                "there is more text after the closing quote \(quote)",
                remedy: "put the whole value in \(quote == "'" ? "double" : "single") quotes")
        case .reserved(let character):
            Wording(
                "a value that begins with '\(character)' stands in quotes", remedy: "put the value in quotes")
        case .indentation:
            Wording(
                "this line is indented differently from the lines that it belongs to",
                remedy: "align the keys of one group")
        case .unclosedBracket(let bracket):
            Wording(
                "'\(bracket)' is not closed",
                remedy: "put '\(closing(bracket))' after the last item and commas between the items"
            )
        case .unknownEscape:
            Wording(
                "between double quotes this character cannot follow a backslash",
                remedy: "write the backslash twice, or put the value in single quotes")
        case .listBehindKey:
            Wording("a list begins on the line below its key", remedy: "put '- ' on a new line")
        case .missingColon:
            Wording(
                "this line has no key with a colon",
                remedy: "write 'key: value', or indent the line when it belongs to the one before")
        case .missingKey:
            Wording("there is no key before this colon", remedy: "write 'key: value'")
        case .missingSpace:
            Wording("the colon of a key has a space behind it", remedy: "put a space after the colon")
        case .instruction:
            Wording(
                "a line that begins with '%' is an instruction to YAML",
                remedy: "put '%' in a value in quotes, or remove the line")
        case .afterEnd:
            Wording(
                "the YAML has ended above this line",
                remedy: "remove '...' or the loose value above it, or remove this line")
        case .blockIndicator:
            Wording("no 0 can follow '|' or '>'", remedy: "remove the 0")
        case .other:
            Wording(
                "this is not YAML",
                remedy: "look for quotes, brackets and indentation on this line and the one above")
        }
    }
}
