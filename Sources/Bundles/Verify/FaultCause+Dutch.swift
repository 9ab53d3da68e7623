import Diagnostics

extension FaultCause {
    /// In Dutch.
    var dutch: String {
        switch self {
        case .unreadable(let damage): damage.dutch
        case .containerChanged:
            "de zip zelf is veranderd: de lijst van bestanden is niet zoals Inzage die schreef"
        case .tooLarge(let bytes): "uitgepakt \(bytes) bytes; een bundel is kleiner"
        case .noSingleRoot: "in de zip moet één map staan met alles erin"
        case .rootName: "een bundel heet '<organisatie>-<naam>-v<nummer>'"
        case .encrypted: "is met een wachtwoord versleuteld"
        case .special: "is een koppeling of een apparaat, geen bestand"
        case .unsafePath: "dit pad kan buiten de map komen, of kan niet op elk systeem"
        case .duplicate: "staat er twee keer in"
        case .differsInCase(let other): "verschilt alleen in hoofdletters van '\(other.printable)'"
        case .damaged: "is beschadigd: de inhoud is niet uit te pakken, of klopt niet met de controlesom"
        case .missing: "ontbreekt"
        case .stray: "hoort er niet bij"
        case .changed: "is veranderd: de SHA-256 is niet die van de lijst"
        case .empty: "is leeg"
        case .name:
            "deze naam is niet veilig: kleine letters, cijfers, '-' en '_', één punt, hoogstens "
                + "\(BundleName.longest) tekens"
        case .declaration: "zegt niet dat dit BagIt 1.0 in UTF-8 is"
        case .lines(let numbers):
            "onleesbaar of dubbel: \(Self.lines(numbers, "regel", "regels", "en"))"
        case .amount(nil, let found): "noemt geen Payload-Oxum; het is \(found)"
        case .amount(let said?, let found): "Payload-Oxum is \(said.printable), maar er is \(found)"
        case .fetch: "een bundel haalt geen bestanden van elders"
        case .differsFromBundle(let bundle): "is niet gelijk aan dat bestand in \(bundle.printable)"
        }
    }

    /// Numbers of lines in words: the first few of many.
    static func lines(_ numbers: [Int], _ one: String, _ more: String, _ and: String) -> String {
        guard numbers.count > 1 else { return "\(one) \(numbers.first ?? 0)" }
        let shown = numbers.prefix(5).map(String.init).joined(separator: ", ")
        return numbers.count > 5 ? "\(more) \(shown) \(and) \(numbers.count - 5)" : "\(more) \(shown)"
    }
}

extension ZipDamage {
    /// In Dutch.
    var dutch: String {
        switch self {
        case .notAZip: "is geen zip"
        case .cutOff: "is niet compleet: het einde ontbreekt. Haal het bestand opnieuw op"
        case .unsupported:
            "is ingepakt op een manier die hier niet gelezen wordt (zip64, of over meer schijven). "
                + "Pak de zip uit en controleer de map"
        case .contradiction: "is beschadigd: de lijst van bestanden spreekt zichzelf tegen"
        case .overlap: "is beschadigd: bestanden liggen over elkaar heen"
        }
    }
}
