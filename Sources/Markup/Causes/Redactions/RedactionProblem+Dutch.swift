import Diagnostics

extension RedactionProblem {
    /// The Dutch words.
    var dutch: Wording {
        let write = "schrijf ':lak[…]{grond=…}', zonder spaties ertussen"
        let move = "zet de lakking in gewone tekst, of haal de tekst zelf weg"
        return switch self {
        case .unclosed: Wording("de haak van ':lak[' wordt niet gesloten", remedy: write)
        case .empty:
            Wording(
                "lakking zonder tekst",
                remedy: "zet tussen de haken wat er stond, of wat het was: het komt niet op de site")
        case .noGround:
            Wording("lakking zonder grond", remedy: "noem het onderdeel van de Woo: '{grond=5.1.2e}'")
        case .attributes: Wording("de accolades van de lakking zijn niet te lezen", remedy: write)
        case .noBrackets: Wording("na ':lak' volgt niet meteen een haak", remedy: write)
        case .form: Wording("lakking met meer dan één dubbele punt", remedy: write)
        case .name: Wording("lakking met hoofdletters", remedy: write)
        case .escaped:
            Wording(
                "lakking met een '\\' ervoor, waardoor de tekst zichtbaar zou zijn",
                remedy: "haal de '\\' weg; zet een voorbeeld tussen accenten graves (`)")
        case .indentedCode:
            Wording(
                "lakking in ingesprongen code, waar zij zichtbaar zou zijn",
                remedy: "haal de inspringing weg")
        case .openFence:
            Wording(
                "lakking in een codeblok dat niet wordt gesloten, waar zij zichtbaar zou zijn",
                remedy: "sluit het codeblok, of haal het codehek weg")
        case .insideCode:
            Wording(
                "lakking in een regel code, waar zij zichtbaar zou zijn",
                remedy:
                    "schrijf een weglatingsteken als ', en een voorbeeld alleen tussen accenten graves (`)")
        case .address: Wording("lakking in een adres, een titel of achter een codehek", remedy: move)
        case .html: Wording("lakking in HTML", remedy: move)
        case .label: Wording("lakking in de titel of de waarden van een instructie", remedy: move)
        case .notCode:
            Wording(
                "lakking die op code lijkt maar het niet is", remedy: "zet de accenten graves (`) in paren")
        case .encoded:
            Wording(
                "lakking met tekens als '&#58;' erin, waardoor de tekst zichtbaar zou zijn", remedy: write)
        case .lost: Wording("lakking op een plaats waarvan geen tekst op de pagina komt", remedy: move)
        }
    }
}
