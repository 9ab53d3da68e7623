import Diagnostics

extension KeyCause {
    var english: Wording {
        switch self {
        case .unknown(let key, let nearest, let known):
            Wording(
                "the key '\(key)' is unknown" + ValueCause.englishHint(nearest, known),
                remedy: nearest.isEmpty ? "remove the key" : "correct the key, or remove it")
        case .bothSpellings(let first, let second):
            Wording(
                "'\(second)' means the same as '\(first)', which is there too", remedy: "remove one of them")
        case .missing(let key):
            Wording("the key '\(key)' is missing", remedy: "add '\(key): …'")
        case .empty(let key):
            Wording("the key '\(key)' has no value", remedy: "write a value after '\(key):'")
        case .missingOneOf(let keys):
            Wording("\(keys.inQuotes(or: "or")) is missing", remedy: "add one of these keys")
        case .alone(let key, let other):
            Wording("'\(key)' stands here without '\(other)'", remedy: "add '\(other): …'")
        }
    }
}
