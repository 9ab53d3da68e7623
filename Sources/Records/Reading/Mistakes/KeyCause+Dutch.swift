import Diagnostics

extension KeyCause {
    var dutch: Wording {
        switch self {
        case .unknown(let key, let nearest, let known):
            Wording(
                "de sleutel '\(key)' is onbekend" + ValueCause.dutchHint(nearest, known),
                remedy: nearest.isEmpty ? "haal de sleutel weg" : "verbeter de sleutel, of haal hem weg")
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
}
