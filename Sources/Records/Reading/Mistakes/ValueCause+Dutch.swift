import Diagnostics

extension ValueCause {
    var dutch: Wording {
        switch self {
        case .notScalar(let key, let form, let type):
            Wording(
                "'\(key)' heeft \(form.dutch); hier hoort \(type.dutch)",
                remedy: "schrijf één waarde achter '\(key):'"
                    + type.examples.list(after: ", zoals ", or: "of"))
        case .notThis(let key, let text, let type):
            Wording(
                "'\(key): \(ValueCause.short(text))' is \(type.dutchNegated)",
                remedy: "schrijf" + type.examples.list(after: " bijvoorbeeld ", or: "of"))
        case .otherForm(let key, let text, let type, let right):
            Wording("'\(key): \(ValueCause.short(text))' is \(type.dutchNegated)", remedy: "schrijf \(right)")
        case .notKeys(let key, let form, let keys):
            Wording(
                "'\(key)' heeft \(form.dutch); hier horen eigen sleutels",
                remedy: "schrijf ingesprongen onder '\(key):' de sleutels, zoals "
                    + Array(keys.prefix(3)).inQuotes(or: "en"))
        case .emptyItem(let key):
            Wording("'\(key)' heeft een leeg onderdeel", remedy: "vul het in of verwijder het streepje")
        case .unknownWord(let key, let text, let nearest, let allowed):
            Wording(
                "'\(key): \(ValueCause.short(text))' bestaat niet; "
                    + (nearest.isEmpty
                        ? "hier kan \(allowed.inQuotes(or: "of"))"
                        : "bedoelt u \(nearest.inQuotes(or: "of"))?"))
        }
    }
}

extension NodeForm {
    var dutch: String {
        switch self {
        case .text: "een tekst"
        case .list: "een lijst"
        case .keys: "eigen sleutels"
        }
    }
}
