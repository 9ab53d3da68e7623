import Diagnostics

extension DirectiveProblem {
    /// The Dutch words, for the directive of that name.
    func dutch(of name: String) -> Wording {
        switch self {
        case .unknown(let nearest):
            Wording(
                "Instructie '\(name)' bestaat niet\(Quoting.question(nearest, "bedoelt u", "of"))",
                remedy: "Is het gewone tekst, zet dan een '\\' voor de dubbele punt.")
        case .keyUnknown(let key, let nearest, let keys):
            Wording(
                "Sleutel '\(key)' hoort niet bij '\(name)'\(Quoting.question(nearest, "bedoelt u", "of"))",
                remedy: keys.isEmpty
                    ? "Haal de sleutel weg: '\(name)' heeft er geen."
                    : "Gebruik \(Quoting.alternatives(keys, "of")).")
        case .keyMissing(let key):
            Wording("'\(name)' mist de sleutel '\(key)'", remedy: "Schrijf '\(key)=…' tussen de accolades.")
        case .keyRepeated(let key):
            Wording("Sleutel '\(key)' staat twee keer bij '\(name)'", remedy: "Haal een van beide weg.")
        case .attributes(let problem): problem.dutch(of: name)
        case .labelOpen:
            Wording("Het haakje na ':\(name)' wordt niet gesloten", remedy: "Sluit de tekst af met ']'.")
        case .labelCrossed:
            Wording(
                "De tekst van ':\(name)' begint in andere opmaak dan zij eindigt",
                remedy: "Zet de opmaak geheel binnen of geheel buiten de haken.")
        case .notAlone:
            Wording(
                "'\(name)' staat niet alleen op zijn regel", remedy: "Zet de instructie op een eigen regel.")
        case .spaced:
            Wording("Tussen de dubbele punten en '\(name)' staat een spatie", remedy: "Schrijf ':::\(name)'.")
        case .open(let colons):
            Wording(
                "'\(Quoting.colons(colons))\(name)' wordt niet gesloten",
                remedy: "Zet '\(Quoting.colons(colons))' op een eigen regel na het laatste blok.")
        case .strayEnd(let colons):
            Wording(
                "'\(Quoting.colons(colons))' sluit niets",
                remedy: "Haal de regel weg, of open ervoor een kader met evenveel dubbele punten.")
        case .form(let form): form.dutch(of: name)
        case .insideHTML:
            Wording(
                "'\(name)' staat in HTML, die wordt weggelaten",
                remedy: "Zet een lege regel tussen de HTML en de instructie.")
        }
    }
}

extension DirectiveForm {
    /// The Dutch words for a directive that should have this form.
    fileprivate func dutch(of name: String) -> Wording {
        switch self {
        case .inline:
            Wording(
                "'\(name)' hoort in een regel tekst", remedy: "Schrijf ':\(name)[…]' met één dubbele punt.")
        case .leaf:
            Wording(
                "'\(name)' hoort alleen op een regel",
                remedy: "Schrijf '::\(name)' met twee dubbele punten op een eigen regel.")
        case .container:
            Wording(
                "'\(name)' hoort om blokken heen",
                remedy: "Schrijf ':::\(name)' op een eigen regel ervoor en ':::' erna.")
        }
    }
}

extension AttributeProblem {
    /// The Dutch words, for the directive of that name.
    fileprivate func dutch(of name: String) -> Wording {
        switch self {
        case .unclosed:
            Wording(
                "De accolade van '\(name)' wordt niet gesloten",
                remedy: "Sluit haar op dezelfde regel met '}'.")
        case .notAKey:
            Wording(
                "Tussen de accolades van '\(name)' staat iets anders dan een sleutel",
                remedy: "Schrijf 'sleutel=waarde'.")
        case .noValue(let key):
            Wording(
                "Na '\(key)=' staat geen waarde",
                remedy: "Zet de waarde meteen na het teken; met spaties erin tussen \"…\".")
        case .openQuote:
            Wording("Het aanhalingsteken wordt niet gesloten", remedy: "Sluit de waarde met hetzelfde teken.")
        case .comma:
            Wording("Tussen twee sleutels van '\(name)' staat een komma", remedy: "Scheid ze met een spatie.")
        }
    }
}
