import Diagnostics

extension SyntaxMistake {
    var english: Wording {
        switch self {
        case .notUTF8: Wording("this is not UTF-8", remedy: "save the file as UTF-8")
        case .unclosedTag(let tag, let closer):
            Wording("'\(tag)' is not closed on this line", remedy: "close the tag with '\(closer)'")
        case .invalidDelimiters(let text):
            Wording(
                "'\(text)' is not a pair of delimiters",
                remedy: "write an opening and a closing one with a space between, as in '{{=<% %>=}}'")
        case .invalidName(""):
            Wording("this tag has no name", remedy: "write the name of a value, partial or block in the tag")
        case .invalidName(let name):
            Wording(
                "'\(name)' is not a name",
                remedy: "write a name without spaces, with at most one full stop between two parts")
        case .unclosedSection(let tag, let name):
            Wording("'\(tag)' is closed nowhere", remedy: "put '{{/\(name)}}' where the section ends")
        case .tooDeep(let limit):
            Wording(
                "more than \(limit) sections stand in each other here",
                remedy: "put a part of them in a template of its own")
        case .wrongCloser(let closer, let opening, let name):
            Wording(
                "'\(closer)' does not close what opened last, '\(opening)'",
                remedy: "close that section first with '{{/\(name)}}'")
        case .strayCloser(let closer):
            Wording(
                "'\(closer)' closes nothing: no section is open",
                remedy: "remove this tag, or put the tag that opens the section before it")
        case .outsideBlock(let parent):
            Wording(
                "this stands within '{{<\(parent)}}' but outside a block, and ends up nowhere",
                remedy: "put it in a block ('{{$name}}…{{/name}}') or remove it")
        case .unquoted(let tag):
            Wording(
                "'\(tag)' stands in an HTML tag without quotes, where a space breaks the value off",
                remedy: "put the value of the attribute in quotes")
        case .inCode(let tag, let place):
            Wording(
                "'\(tag)' stands in '\(place)', where a value is read as a program",
                remedy: "put the value in a data attribute")
        }
    }
}
