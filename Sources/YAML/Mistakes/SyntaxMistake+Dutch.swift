import Diagnostics

extension SyntaxMistake {
    var dutch: Wording {
        switch self {
        case .tab:
            Wording("hier staat een tab; YAML springt in met spaties", remedy: "vervang de tab door spaties")
        case .colonInValue(let meant):
            Wording(
                "een waarde met ': ' erin staat tussen aanhalingstekens",
                remedy: meant.map { "schrijf \($0)" } ?? "zet de waarde tussen aanhalingstekens")
        case .unclosedQuote(let quote):
            Wording(
                "het aanhalingsteken \(quote) wordt nergens gesloten",
                remedy: quote == "'"
                    ? "zet ' aan het eind, of zet een waarde met een apostrof tussen dubbele aanhalingstekens"
                    : "zet \(quote) aan het eind van de waarde")
        case .textAfterQuote(let quote):
            Wording(
                "na het sluitende aanhalingsteken \(quote) staat nog tekst",
                remedy: "zet de hele waarde tussen \(quote == "'" ? "dubbele" : "enkele") aanhalingstekens")
        case .reserved(let character):
            Wording(
                "een waarde die met '\(character)' begint, staat tussen aanhalingstekens",
                remedy: "zet de waarde tussen aanhalingstekens")
        case .indentation:
            Wording(
                "deze regel springt anders in dan de regels waar hij bij hoort",
                remedy: "zet sleutels van dezelfde groep recht onder elkaar")
        case .unclosedBracket(let bracket):
            Wording(
                "'\(bracket)' wordt niet gesloten",
                remedy:
                    "zet '\(closing(bracket))' achter het laatste onderdeel en komma's ertussen"
            )
        case .unknownEscape:
            Wording(
                "na een backslash tussen dubbele aanhalingstekens kan dit teken niet staan",
                remedy: "schrijf de backslash twee keer, of zet de waarde tussen enkele aanhalingstekens")
        default: dutchOfShape
        }
    }

    /// Of what a line is made of, not of what a value is written like.
    private var dutchOfShape: Wording {
        switch self {
        case .listBehindKey:
            Wording(
                "een lijst begint op de regel onder haar sleutel", remedy: "zet '- ' op een nieuwe regel")
        case .missingColon:
            Wording(
                "deze regel heeft geen sleutel met een dubbele punt",
                remedy: "schrijf 'sleutel: waarde', of spring in als de regel bij de vorige hoort")
        case .missingKey:
            Wording("voor deze dubbele punt staat geen sleutel", remedy: "schrijf 'sleutel: waarde'")
        case .missingSpace:
            Wording(
                "na de dubbele punt van een sleutel staat een spatie",
                remedy: "zet een spatie na de dubbele punt")
        case .instruction:
            Wording(
                "een regel die met '%' begint, is een opdracht aan YAML",
                remedy: "zet '%' in een waarde tussen aanhalingstekens, of haal de regel weg")
        case .afterEnd:
            Wording(
                "hierboven is de YAML al ten einde",
                remedy: "haal '...' of de losse waarde erboven weg, of haal deze regel weg")
        case .blockIndicator:
            Wording("na '|' of '>' kan geen 0 staan", remedy: "haal de 0 weg")
        default:
            Wording(
                "dit is geen YAML",
                remedy: "kijk op deze regel en die erboven naar aanhalingstekens, haken en inspringing")
        }
    }
}
