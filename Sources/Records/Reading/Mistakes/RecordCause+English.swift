import Diagnostics

extension RecordCause {
    var english: Wording {
        switch self {
        case .fileNotKeys(let form):
            Wording("the file has \(form.english); here belong keys", remedy: "begin with 'titel: …'")
        case .registerNotList(_, let above?):
            Wording(
                "the list stands below '\(above)'; a register begins with its list at once",
                remedy: "remove the line '\(above):'")
        case .registerNotList(.keys, nil):
            Wording("the register has keys instead of a list", remedy: "put '- ' before the first key")
        case .registerNotList(let form, nil):
            Wording("the register has \(form.english); here belongs a list", remedy: "begin with '- '")
        case .entryNotKeys(let keys):
            Wording(
                "this entry of the register has no keys",
                remedy: "write the keys after the dash, such as \(keys.inQuotes(or: "and"))")
        case .duplicateID(let key, let id):
            Wording("'\(key): \(id)' occurs before", remedy: "give each entry a '\(key)' of its own")
        case .unknownElement(let id, let nearest, let known):
            Wording(
                "'\(id)' is not among 'elementen'" + ValueCause.englishHint(nearest, known))
        case .unknownKind(let kind, let nearest, let known):
            Wording("soort".with(kind) + " does not exist" + ValueCause.englishHint(nearest, known))
        case .textWithoutPlace(let kind):
            Wording(
                "a file of the kind '\(kind.rawValue)' has no running text",
                remedy: "put this text in a key, such as 'samenvatting'")
        }
    }
}
