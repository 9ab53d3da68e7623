import Diagnostics

extension RecordCause {
    var english: Wording {
        switch self {
        case .fileNotKeys(let form):
            Wording("the file holds \(form.english) where keys belong", remedy: "begin with 'titel: …'")
        case .registerNotList(_, let above?):
            Wording(
                "the list stands below '\(above)'; a register begins with its list at once",
                remedy: "remove the line '\(above):'")
        case .registerNotList(.keys, nil):
            Wording("the register holds keys where a list belongs", remedy: "put '- ' before the first key")
        case .registerNotList(let form, nil):
            Wording("the register holds \(form.english) where a list belongs", remedy: "begin with '- '")
        case .entryNotKeys(let keys):
            Wording(
                "this entry of the register has no keys",
                remedy: "write the keys after the dash, such as \(keys.inQuotes(or: "and"))")
        case .duplicateID(let key, let id):
            Wording("'\(key): \(id)' is used before", remedy: "give each entry its own '\(key)'")
        case .unknownElement(let id, let nearest, let known):
            Wording(
                "'\(id)' is not among 'elementen'" + ValueCause.englishHint(nearest, known),
                remedy: "correct the key, or add the element to 'elementen'")
        case .unknownKind(let kind, let nearest, let known):
            Wording(
                "soort".with(kind) + " does not exist" + ValueCause.englishHint(nearest, known),
                remedy: ValueCause.englishRemedy(nearest, known))
        case .textWithoutPlace(let kind):
            Wording(
                "a file of the kind '\(kind.rawValue)' has no running text",
                remedy: "put this text in a key, such as 'samenvatting'")
        }
    }
}
