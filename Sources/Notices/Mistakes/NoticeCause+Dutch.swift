import Diagnostics
import Records

extension NoticeCause {
    var dutch: Wording {
        switch self {
        case .missing(let field, let record):
            let place = field.parent.map { " onder '\($0)'" } ?? ""
            return Wording(
                "de aankondiging van '\(record)' mist '\(field.key)': \(field.dutch) (\(field.term))",
                remedy: "voeg\(place) '\(field.example)' toe")
        case .tooLong(let field, let count, let limit):
            return Wording(
                "\(field.dutch) (\(field.term)) heeft \(count) tekens; er passen er \(limit)",
                remedy: "maak de tekst korter")
        case .forbiddenCharacter(let field, let scalar):
            return Wording(
                "\(field.dutch) (\(field.term)) bevat het stuurteken U+\(Self.hexadecimal(scalar)), "
                    + "dat niet kan",
                remedy: "haal het teken weg")
        case .form(let field, let written):
            return Wording(
                "'\(field.key): \(written)' kan niet in een aankondiging: \(field.dutch) (\(field.term))",
                remedy: field.dutchForm)
        case .deadline(let deadline, let dispatch):
            return Wording(
                "'tot: \(deadline)' ligt niet na de verzenddatum \(dispatch) (BT-800, BT-05)",
                remedy: "verbeter de dag, of geef onder 'tenderned' bij 'verzonden' de dag van verzending")
        case .nature(let code, let own, let other):
            return Wording(
                "'cpv: \(code)' is een code van \(own.rawValue), en de aard is '\(other.rawValue)' "
                    + "(BT-262, BT-23)",
                remedy: "kies een code van \(other.rawValue), of schrijf 'aard: \(own.rawValue)'")
        case .tooManyLots(let count, let limit):
            return Wording(
                "het traject heeft \(count) percelen; een aankondiging neemt er hoogstens \(limit) (BT-137)",
                remedy: "verdeel het traject")
        }
    }
}

extension NoticeField {
    fileprivate var dutchForm: String {
        switch self {
        case .telephone: "schrijf cijfers met spaties of streepjes, zoals 0118 675 000"
        case .eMail: "schrijf een adres zoals inkoop@voorbeeld.nl"
        case .language: "kies een officiële taal van de Europese Unie, zoals 'nl'"
        default: "schrijf een webadres dat met https:// begint"
        }
    }
}
