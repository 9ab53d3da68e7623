import Diagnostics

extension ValueCause {
    var english: Wording {
        switch self {
        case .notScalar(let key, let form, let type):
            Wording(
                "'\(key)' has \(form.english); here belongs \(type.english)",
                remedy: "write one value after '\(key):'" + type.examples.list(after: ", such as ", or: "or"))
        case .notThis(let key, let text, let type):
            Wording(
                "'\(key): \(ValueCause.short(text))' is not \(type.english)",
                remedy: "write" + type.examples.list(after: " for instance ", or: "or"))
        case .otherForm(let key, let text, let type, let right):
            Wording("'\(key): \(ValueCause.short(text))' is not \(type.english)", remedy: "write \(right)")
        case .notKeys(let key, let form, let keys):
            Wording(
                "'\(key)' has \(form.english); here belong keys of its own",
                remedy: "write the keys indented below '\(key):', such as "
                    + Array(keys.prefix(3)).inQuotes(or: "and"))
        case .emptyItem(let key):
            Wording("'\(key)' has an empty item", remedy: "fill it in or remove the dash")
        case .unknownWord(let key, let text, let nearest, let allowed):
            Wording(
                "'\(key): \(ValueCause.short(text))' does not exist; "
                    + (nearest.isEmpty
                        ? "possible is \(allowed.inQuotes(or: "or"))"
                        : "do you mean \(nearest.inQuotes(or: "or"))?"))
        }
    }
}

extension NodeForm {
    var english: String {
        switch self {
        case .text: "a text"
        case .list: "a list"
        case .keys: "keys of its own"
        }
    }
}
