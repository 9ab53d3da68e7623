import Diagnostics

extension InclusionMistake {
    var english: Wording {
        switch self {
        case .missing(let name, let names):
            let choices = Choices(word: name, names: names)
            return Wording(
                "the template '\(name)' does not exist\(choices.englishQuestion)",
                remedy: choices.englishRemedy("templates below 'templates/' of the theme"))
        case .unknownBlock(let name, let parent, let names):
            let choices = Choices(word: name, names: names)
            return Wording(
                "'\(parent)' has no block '\(name)'\(choices.englishQuestion)",
                remedy: choices.englishRemedy("blocks of '\(parent)'"))
        case .duplicateBlock(let name, let parent):
            return Wording(
                "the block '\(name)' stands twice in '{{<\(parent)}}'", remedy: "merge both or remove one")
        case .endless(let name):
            return Wording(
                "'\(name)' comes back to itself here without going into a part of the view, and never ends",
                remedy: "put this tag in a section over a list of the innermost view")
        case .tooMany(let limit):
            return Wording(
                "this page puts templates together in more than \(limit) ways",
                remedy: "include fewer templates in each other")
        case .unused(let name):
            return Wording(
                "the template '\(name)' is not used anywhere",
                remedy: "remove the file or include it somewhere")
        }
    }
}
