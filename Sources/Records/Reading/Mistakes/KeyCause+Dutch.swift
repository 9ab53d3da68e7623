import Diagnostics

extension KeyCause {
    var dutch: Wording {
        switch self {
        case .unknown(let key, let nearest, let known):
            Wording("de sleutel '\(key)' is onbekend" + KeyCause.hint(nearest, known))
        case .bothSpellings(let first, let second):
            Wording(
                "'\(second)' betekent hetzelfde als '\(first)', dat er ook staat",
                remedy: "verwijder een van beide")
        case .missing(let key):
            Wording("de sleutel '\(key)' ontbreekt", remedy: "voeg '\(key): …' toe")
        case .empty(let key):
            Wording("de sleutel '\(key)' heeft geen waarde", remedy: "vul een waarde in achter '\(key):'")
        case .missingOneOf(let keys):
            Wording(
                "\(keys.inQuotes(or: "of")) ontbreekt", remedy: "voeg een van deze sleutels toe")
        case .alone(let key, let other):
            Wording("'\(key)' staat hier zonder '\(other)'", remedy: "voeg '\(other): …' toe")
        }
    }

    private static func hint(_ nearest: [String], _ known: [String]) -> String {
        if !nearest.isEmpty { return "; bedoelt u \(nearest.inQuotes(or: "of"))?" }
        return known.count > 8 ? "" : "; hier kan \(known.inQuotes(or: "of"))"
    }
}
