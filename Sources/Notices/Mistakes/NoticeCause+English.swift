import Diagnostics
import Records

extension NoticeCause {
    var english: Wording {
        switch self {
        case .missing(let field, let record):
            let place = field.parent.map { " below '\($0)'" } ?? ""
            return Wording(
                "the notice of '\(record)' lacks '\(field.key)': \(field.english) (\(field.term))",
                remedy: "add '\(field.example)'\(place)")
        case .tooLong(let field, let count, let limit):
            return Wording(
                "\(field.english) (\(field.term)) has \(count) characters and takes \(limit)",
                remedy: "make the text shorter")
        case .forbiddenCharacter(let field, let scalar):
            return Wording(
                "\(field.english) (\(field.term)) holds the control character U+\(Self.hexadecimal(scalar)), "
                    + "which cannot be there",
                remedy: "remove the character")
        case .form(let field, let written):
            return Wording(
                "'\(field.key): \(written)' cannot stand in a notice: \(field.english) (\(field.term))",
                remedy: field.englishForm)
        case .deadline(let deadline, let dispatch):
            return Wording(
                "'tot: \(deadline)' is not after the dispatch date \(dispatch) (BT-800, BT-05)",
                remedy: "correct the day, or give the day of dispatch at 'verzonden' below 'tenderned'")
        case .nature(let code, let own, let other):
            return Wording(
                "'cpv: \(code)' is a code of '\(own.rawValue)', and 'aard' is '\(other.rawValue)' "
                    + "(BT-262, BT-23)",
                remedy: "choose a code of '\(other.rawValue)', or write 'aard: \(own.rawValue)'")
        case .tooManyLots(let count, let limit):
            return Wording(
                "the process has \(count) lots; a notice takes at most \(limit) (BT-137)",
                remedy: "divide the process")
        }
    }

    /// A character as Unicode numbers it: `001B`.
    static func hexadecimal(_ scalar: UInt32) -> String {
        let digits = String(scalar, radix: 16, uppercase: true)
        return String(repeating: "0", count: max(0, 4 - digits.count)) + digits
    }
}

extension NoticeField {
    fileprivate var englishForm: String {
        switch self {
        case .telephone: "write digits with spaces or hyphens, such as 0118 675 000"
        case .eMail: "write an address such as inkoop@voorbeeld.nl"
        case .language: "choose an official language of the European Union, such as 'nl'"
        default: "write a web address that begins with https://"
        }
    }
}
