import Diagnostics

extension RecordCause {
    var dutch: Wording {
        switch self {
        case .fileNotKeys(let form):
            Wording(
                "het bestand bevat \(form.dutch); hier horen sleutels",
                remedy: "begin met 'titel: …'")
        case .registerNotList(_, let above?):
            Wording(
                "de lijst staat onder '\(above)'; een register begint meteen met zijn lijst",
                remedy: "verwijder de regel '\(above):'")
        case .registerNotList(.keys, nil):
            Wording(
                "het register bevat sleutels; hier hoort een lijst", remedy: "zet '- ' voor de eerste sleutel"
            )
        case .registerNotList(let form, nil):
            Wording("het register bevat \(form.dutch); hier hoort een lijst", remedy: "begin met '- '")
        case .entryNotKeys(let keys):
            Wording(
                "dit onderdeel van het register heeft geen sleutels",
                remedy: "schrijf achter het streepje de sleutels, zoals \(keys.inQuotes(or: "en"))")
        case .duplicateID(let key, let id):
            Wording("'\(key): \(id)' komt al eerder voor", remedy: "geef elk onderdeel een eigen '\(key)'")
        case .unknownElement(let id, let nearest, let known):
            Wording(
                "'\(id)' staat niet bij 'elementen'" + ValueCause.dutchHint(nearest, known),
                remedy: "verbeter de sleutel, of voeg het element toe bij 'elementen'")
        case .unknownKind(let kind, let nearest, let known):
            Wording(
                "soort".with(kind) + " bestaat niet" + ValueCause.dutchHint(nearest, known),
                remedy: ValueCause.dutchRemedy(nearest, known))
        case .textWithoutPlace(let kind):
            Wording(
                "een bestand van de soort '\(kind.rawValue)' heeft geen lopende tekst",
                remedy: "zet deze tekst bij een sleutel, zoals 'samenvatting'")
        }
    }
}
