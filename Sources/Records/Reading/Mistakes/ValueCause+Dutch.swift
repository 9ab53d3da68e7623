import Diagnostics

extension ValueCause {
    var dutch: Wording {
        switch self {
        case .notScalar(let key, let form, let type):
            let examples = type.examples.list(after: ", zoals ", or: "of")
            return Wording(
                "'\(key)' bevat \(form.dutch); hier hoort \(type.dutch)",
                remedy: "schrijf één waarde achter '\(key):'\(examples)")
        case .notThis(let key, let text, let type):
            let beginning = type == .boolean ? "schrijf " : "schrijf bijvoorbeeld "
            let examples = type.examples.list(after: beginning, or: "of")
            return Wording("\(key.with(text)) is \(type.dutchNegated)", remedy: examples)
        case .otherForm(let key, let text, let type, let right):
            return Wording("\(key.with(text)) is \(type.dutchNegated)", remedy: "schrijf \(right)")
        case .notKeys(let key, let form, let keys):
            let examples = keys.isEmpty ? "met elk een waarde" : "zoals " + keys.prefix(3).inQuotes(or: "en")
            return Wording(
                "'\(key)' bevat \(form.dutch); hier horen sleutels",
                remedy: "zet onder '\(key):' ingesprongen sleutels, \(examples)")
        case .emptyItem(let key):
            return Wording(
                "'\(key)' heeft een leeg onderdeel", remedy: "vul het in of haal het weg")
        case .unknownWord(let key, let text, let nearest, let allowed):
            return Wording(
                "\(key.with(text)) bestaat niet" + ValueCause.dutchHint(nearest, allowed),
                remedy: ValueCause.dutchRemedy(nearest, allowed))
        }
    }

    /// What to do about a word that is none of those that can stand there.
    static func dutchRemedy(_ nearest: [String], _ known: [String]) -> String {
        if !nearest.isEmpty { return "verbeter het woord" }
        return known.count > 8
            ? "kies een van de \(known.count) woorden die hier kunnen" : "kies een ander woord"
    }

    /// What can stand there: the nearest names, or else all when they are few.
    static func dutchHint(_ nearest: [String], _ known: [String]) -> String {
        if !nearest.isEmpty { return nearest.asQuestion(in: .dutch) }
        return known.isEmpty || known.count > 8 ? "" : "; hier kan \(known.inQuotes(or: "of"))"
    }
}

extension NodeForm {
    var dutch: String {
        switch self {
        case .text: "een tekst"
        case .list: "een lijst"
        case .keys: "sleutels"
        }
    }
}
