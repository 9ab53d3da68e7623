import Diagnostics

extension ValueMistake {
    var dutch: Wording {
        switch self {
        case .unknownName(let name, let names):
            let choices = Choices(word: name, names: names)
            return Wording(
                "'\(name)' bestaat hier niet\(choices.dutchQuestion)",
                remedy: choices.dutchRemedy("namen die de sjablonen van het thema hier gebruiken"))
        case .unknownPart(let name, let whole, let names):
            let choices = Choices(word: name, names: names)
            return Wording(
                "'\(whole)' heeft geen '\(name)'\(choices.dutchQuestion)",
                remedy: choices.dutchRemedy("namen van '\(whole)'"))
        case .noItem:
            return Wording(
                "'.' staat voor de tekst van het gedeelte, en hier is er geen",
                remedy: "noem de waarde bij haar naam")
        case .noParts(let name, let kind):
            let parts = kind.isList ? "alleen het deel '\(Names.count)'" : "geen delen"
            return Wording(
                "'\(name)' is \(kind.dutch) en heeft \(parts)", remedy: "schrijf '\(kind.usage(of: name))'")
        case .escapedMarkup(let name):
            return Wording(
                "'\(name)' is opmaak, en zou hier als platte tekst verschijnen",
                remedy: "schrijf '\(FieldKind.markup.usage(of: name))'")
        case .notMarkup(let name, let kind):
            return Wording(
                "'\(name)' is \(kind.dutch), en alleen opmaak komt ongewijzigd in de pagina",
                remedy: "schrijf '\(kind.usage(of: name))'")
        case .notShown(let name, let kind):
            return Wording(
                "'\(name)' is \(kind.dutch), en dat is niet als tekst te tonen",
                remedy: "schrijf '\(kind.usage(of: name))'")
        case .phraseSection(let name):
            return Wording(
                "'\(name)' is een vaste tekst, die er altijd is",
                remedy: "schrijf '\(FieldKind.text.usage(of: name))'")
        case .unknownPhrase(let name, let names):
            let choices = Choices(word: name, names: names)
            return Wording(
                "de vaste tekst '\(name)' bestaat niet\(choices.dutchQuestion)",
                remedy: "voeg '\(name)' toe aan de teksten van de site")
        }
    }
}
