import Diagnostics

extension YAMLCause {
    var english: Wording {
        switch self {
        case .tooLarge(let limit):
            Wording(
                "the file has more than \(limit / 1_000_000) MB of YAML",
                remedy: "divide the content over more files")
        case .character(nil):
            Wording("this is not UTF-8", remedy: "save the file as UTF-8")
        case .character(let scalar?):
            Wording(
                "the invisible character \(YAMLCause.name(of: scalar)) cannot stand in a text",
                remedy: "remove this character")
        case .openFrontMatter:
            Wording(
                "'---' opens the keys of this page but nothing closes them",
                remedy: "put '---' on a line of its own below the last key")
        case .anchor(let name):
            Wording(
                "'&\(name)' is a YAML anchor, which Inzage does not read",
                remedy:
                    "write the value out where you repeat it, or put it in quotes"
            )
        case .alias(let name):
            Wording(
                "'*\(name)' repeats a YAML anchor, which Inzage does not read",
                remedy: "write the value out, or put it in quotes")
        case .tag(let tag):
            Wording(
                "'\(YAMLCause.short(tag))' is a YAML tag, which Inzage does not read",
                remedy:
                    "remove the tag, or put the value in quotes"
            )
        case .tooDeep(let limit):
            Wording(
                "more than \(limit) lists and mappings stand in each other here",
                remedy: "go back to the keys that the content model names")
        case .duplicateKey(let key):
            Wording("the key '\(key)' is there twice", remedy: "remove one of them")
        case .keyNotText:
            Wording("a key is a word with a colon behind it", remedy: "write 'key: value'")
        case .severalDocuments:
            Wording(
                "'---' begins a second YAML document, and a file has one",
                remedy: "remove this line, or make it a file of its own")
        case .syntax(let mistake): mistake.english
        }
    }
}
