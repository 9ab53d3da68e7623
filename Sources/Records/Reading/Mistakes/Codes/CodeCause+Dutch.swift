import Diagnostics

extension CodeCause {
    var dutch: Wording {
        switch self {
        case .unknown(let key, let text, let type, let nearest, let known):
            let list = type == .text ? "de lijst van codes" : type == .cpv ? "de CPV-lijst" : "de NUTS-lijst"
            let hint = nearest.isEmpty ? "" : "; bedoelt u \(Self.list(nearest, or: "of"))?"
            let examples = (known.isEmpty ? type.examples : known).list(after: ", zoals ", or: "of")
            return Wording(
                "\(key.with(text)) staat niet in \(list)\(hint)",
                remedy: "schrijf een code uit die lijst" + (nearest.isEmpty ? examples : ""))
        case .checkDigit(let key, let text, let right):
            return Wording(
                "\(key.with(text)) heeft een controlecijfer dat niet bij de acht cijfers past",
                remedy: "schrijf \(right.words), of verbeter een van de acht cijfers")
        case .former(let key, let text, let now):
            return Wording(
                "\(key.with(text)) is een code uit een eerdere indeling",
                remedy: "schrijf \(Self.list(now, or: "of")), uit NUTS 2024")
        case .tooCoarse(let key, let text, let parts):
            return Wording(
                "\(key.with(text)) is een groter gebied dan een aankondiging kan noemen",
                remedy: "kies een of meer van \(Self.list(parts, or: "en"))")
        }
    }
}
