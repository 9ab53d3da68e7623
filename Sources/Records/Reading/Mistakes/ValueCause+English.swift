import Diagnostics

extension ValueCause {
    var english: Wording {
        switch self {
        case .notScalar(let key, let form, let type):
            let examples = type.examples.list(after: ", such as ", or: "or")
            return Wording(
                "'\(key)' holds \(form.english) where \(type.english) belongs",
                remedy: "write one value after '\(key):'\(examples)")
        case .notThis(let key, let text, let type):
            let beginning = type == .boolean ? "write " : "write for instance "
            let examples = type.examples.list(after: beginning, or: "or")
            return Wording("\(key.with(text)) is not \(type.english)", remedy: examples)
        case .otherForm(let key, let text, let type, let right):
            return Wording("\(key.with(text)) is not \(type.english)", remedy: "write \(right)")
        case .notKeys(let key, let form, let keys):
            let examples =
                keys.isEmpty ? "each with a value" : "such as " + keys.prefix(3).inQuotes(or: "and")
            return Wording(
                "'\(key)' holds \(form.english) where keys belong",
                remedy: "put keys indented below '\(key):', \(examples)")
        case .emptyItem(let key):
            return Wording("'\(key)' has an empty item", remedy: "fill it in or take it away")
        case .unknownWord(let key, let text, let nearest, let allowed):
            return Wording(
                "\(key.with(text)) does not exist" + ValueCause.englishHint(nearest, allowed),
                remedy: ValueCause.englishRemedy(nearest, allowed))
        }
    }

    /// What to do about a word that is none of those that can stand there.
    static func englishRemedy(_ nearest: [String], _ known: [String]) -> String {
        if !nearest.isEmpty { return "correct the word" }
        return known.count > 8
            ? "choose one of the \(known.count) words that can stand here" : "choose another word"
    }

    /// What can stand there: the nearest names, or else all when they are few.
    static func englishHint(_ nearest: [String], _ known: [String]) -> String {
        if !nearest.isEmpty { return nearest.asQuestion(in: .english) }
        return known.isEmpty || known.count > 8 ? "" : "; possible here is \(known.inQuotes(or: "or"))"
    }
}

extension NodeForm {
    var english: String {
        switch self {
        case .text: "a text"
        case .list: "a list"
        case .keys: "keys"
        }
    }
}
