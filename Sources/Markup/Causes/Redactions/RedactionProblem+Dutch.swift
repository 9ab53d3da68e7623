import Diagnostics

extension RedactionProblem {
    /// The Dutch words.
    var dutch: Wording {
        let write = "Schrijf ':lak[…]{grond=…}', zonder spaties ertussen."
        let move = "Zet de lakking in gewone tekst, of haal de tekst zelf weg."
        return switch self {
        case .unclosed: Wording("De haak van ':lak[' wordt niet gesloten", remedy: write)
        case .noGround:
            Wording("Lakking zonder grond", remedy: "Noem het onderdeel van de Woo: '{grond=5.1.2e}'.")
        case .attributes: Wording("De accolades van de lakking zijn niet te lezen", remedy: write)
        case .noBrackets: Wording("Na ':lak' volgt niet meteen een haak", remedy: write)
        case .form: Wording("Lakking met meer dan één dubbele punt", remedy: write)
        case .name: Wording("Lakking met hoofdletters", remedy: write)
        case .escaped:
            Wording(
                "Lakking met een '\\' ervoor, waardoor de tekst zichtbaar zou zijn",
                remedy: "Haal de '\\' weg; zet een voorbeeld tussen accenten graves (`).")
        case .indentedCode:
            Wording(
                "Lakking in ingesprongen code, waar zij zichtbaar zou zijn",
                remedy: "Haal de inspringing weg.")
        case .openFence:
            Wording(
                "Lakking in een codeblok dat niet wordt gesloten, waar zij zichtbaar zou zijn",
                remedy: "Sluit het codeblok, of haal het codehek weg.")
        case .insideCode:
            Wording(
                "Lakking in een regel code, waar zij zichtbaar zou zijn",
                remedy:
                    "Schrijf een weglatingsteken als ', en een voorbeeld alleen tussen accenten graves (`).")
        case .address: Wording("Lakking in een adres, een titel of achter een codehek", remedy: move)
        case .html: Wording("Lakking in HTML", remedy: move)
        case .label: Wording("Lakking in de titel of de waarden van een instructie", remedy: move)
        case .notCode:
            Wording(
                "Lakking die op code lijkt maar het niet is", remedy: "Zet de accenten graves (`) in paren.")
        case .encoded:
            Wording(
                "Lakking met tekens als '&#58;' erin, waardoor de tekst zichtbaar zou zijn", remedy: write)
        case .lost: Wording("Lakking op een plaats waarvan geen tekst op de pagina komt", remedy: move)
        }
    }
}
