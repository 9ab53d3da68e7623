import Diagnostics

extension DirectiveProblem {
    /// The Dutch words, for the directive of that name.
    func dutch(of name: String) -> Wording {
        switch self {
        case .unknown(let nearest):
            Wording(
                "instructie '\(name)' bestaat niet\(nearest.asQuestion(in: .dutch))",
                remedy: "is het gewone tekst, zet dan een '\\' voor de dubbele punt")
        case .keyUnknown(let key, let nearest, let keys):
            Wording(
                "sleutel '\(key)' hoort niet bij '\(name)'\(nearest.asQuestion(in: .dutch))",
                remedy: keys.isEmpty
                    ? "haal de sleutel weg: '\(name)' heeft er geen"
                    : "gebruik \(keys.inQuotes(or: "of"))")
        case .keyMissing(let key):
            Wording("'\(name)' mist de sleutel '\(key)'", remedy: "schrijf '\(key)=…' tussen de accolades")
        case .keyRepeated(let key):
            Wording("sleutel '\(key)' staat twee keer bij '\(name)'", remedy: "haal een van beide weg")
        case .attributes(let problem): problem.dutch(of: name)
        case .labelOpen:
            Wording("het haakje na ':\(name)' wordt niet gesloten", remedy: "sluit de tekst af met ']'")
        case .labelCrossed:
            Wording(
                "de tekst van ':\(name)' begint in andere opmaak dan zij eindigt",
                remedy: "zet de opmaak geheel binnen of geheel buiten de haken")
        case .notAlone:
            Wording(
                "'\(name)' staat niet alleen op zijn regel", remedy: "zet de instructie op een eigen regel")
        case .spaced:
            Wording("tussen de dubbele punten en '\(name)' staat een spatie", remedy: "schrijf ':::\(name)'")
        case .open(let colons):
            Wording(
                "'\(Quoting.colons(colons))\(name)' wordt niet gesloten",
                remedy: "zet '\(Quoting.colons(colons))' op een eigen regel na het laatste blok")
        case .strayEnd(let colons):
            Wording(
                "'\(Quoting.colons(colons))' sluit niets",
                remedy: "haal de regel weg, of open ervoor een kader met evenveel dubbele punten")
        case .form(let form): form.dutch(of: name)
        case .insideHTML:
            Wording(
                "'\(name)' staat in HTML, die wordt weggelaten",
                remedy: "zet een lege regel tussen de HTML en de instructie")
        case .notHere:
            Wording(
                "'\(name)' kan niet in deze tekst staan, alleen in de tekst van een pagina",
                remedy: "haal de regel weg, of verplaats hem naar de tekst van een pagina")
        }
    }
}

extension DirectiveForm {
    /// The Dutch words for a directive that should have this form.
    fileprivate func dutch(of name: String) -> Wording {
        switch self {
        case .inline:
            Wording(
                "'\(name)' hoort in een regel tekst", remedy: "schrijf ':\(name)[…]' met één dubbele punt")
        case .leaf:
            Wording(
                "'\(name)' hoort alleen op een regel",
                remedy: "schrijf '::\(name)' met twee dubbele punten op een eigen regel")
        case .container:
            Wording(
                "'\(name)' hoort om blokken heen",
                remedy: "schrijf ':::\(name)' op een eigen regel ervoor en ':::' erna")
        }
    }
}

extension AttributeProblem {
    /// The Dutch words, for the directive of that name.
    fileprivate func dutch(of name: String) -> Wording {
        switch self {
        case .unclosed:
            Wording(
                "de accolade van '\(name)' wordt niet gesloten",
                remedy: "sluit haar op dezelfde regel met '}'")
        case .notAKey:
            Wording(
                "tussen de accolades van '\(name)' staat iets anders dan een sleutel",
                remedy: "schrijf 'sleutel=waarde'")
        case .noValue(let key):
            Wording(
                "sleutel '\(key)' heeft geen waarde",
                remedy: "zet de waarde meteen na '\(key)='; met spaties erin tussen \"…\"")
        case .openQuote:
            Wording("het aanhalingsteken wordt niet gesloten", remedy: "sluit de waarde met hetzelfde teken")
        case .comma:
            Wording("tussen twee sleutels van '\(name)' staat een komma", remedy: "scheid ze met een spatie")
        }
    }
}
