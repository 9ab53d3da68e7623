import Diagnostics

extension ValueMistake {
    var english: Wording {
        switch self {
        case .unknownName(let name, let names):
            let choices = Choices(word: name, names: names)
            return Wording(
                "'\(name)' does not exist here\(choices.englishQuestion)",
                remedy: choices.englishRemedy("names that the templates of the theme use here"))
        case .unknownPart(let name, let whole, let names):
            let choices = Choices(word: name, names: names)
            return Wording(
                "'\(whole)' has no '\(name)'\(choices.englishQuestion)",
                remedy: choices.englishRemedy("names of '\(whole)'"))
        case .noItem:
            return Wording(
                "'.' stands for the text of the section, and there is none here",
                remedy: "call the value by its name")
        case .noParts(let name, let kind):
            let parts = kind.isList ? "only the part '\(Names.count)'" : "no parts"
            return Wording(
                "'\(name)' is \(kind.english) and has \(parts)", remedy: "write '\(kind.usage(of: name))'")
        case .escapedMarkup(let name):
            return Wording(
                "'\(name)' is markup, and would appear as plain text here",
                remedy: "write '\(FieldKind.markup.usage(of: name))'")
        case .notMarkup(let name, let kind):
            return Wording(
                "'\(name)' is \(kind.english), and only markup goes into the page unchanged",
                remedy: "write '\(kind.usage(of: name))'")
        case .notShown(let name, let kind):
            return Wording(
                "'\(name)' is \(kind.english), which cannot be shown as text",
                remedy: "write '\(kind.usage(of: name))'")
        case .phraseSection(let name):
            return Wording(
                "'\(name)' is a fixed phrase, which is always there",
                remedy: "write '\(FieldKind.text.usage(of: name))'")
        case .unknownPhrase(let name, let names):
            let choices = Choices(word: name, names: names)
            return Wording(
                "the fixed phrase '\(name)' does not exist\(choices.englishQuestion)",
                remedy: "add '\(name)' to the texts of the site")
        }
    }
}
