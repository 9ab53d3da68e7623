import Diagnostics

extension CalendarCause {
    var dutch: Wording {
        switch self {
        case .noSuchMoment(let key, let text, let last):
            Wording(
                "\(key.with(text)) bestaat niet op de kalender",
                remedy: last.map { "schrijf \($0.iso), of de dag die u bedoelt" } ?? Form(of: text).dutch)
        case .reversedInterval(let key, let text):
            Wording(
                "\(key.with(text)) eindigt voordat het begint",
                remedy: "schrijf \(CalendarCause.turned(text))")
        case .momentInWords(let key, let text):
            Wording(
                "\(key.with(text)) is geen moment",
                remedy: "schrijf het tijdvak, zoals 2023-01/2023-03, en zet de woorden bij 'aanduiding'")
        case .before(let key, let text, let other, let otherText):
            Wording(
                "\(key.with(text)) ligt vóór \(other.with(otherText))",
                remedy: "verbeter een van beide")
        }
    }
}

extension CalendarCause.Form {
    fileprivate var dutch: String {
        switch self {
        case .week: "schrijf een week van W01 tot en met W52, of W53 in een jaar dat die heeft"
        case .quarter: "schrijf een kwartaal van Q1 tot en met Q4"
        case .interval: "schrijf aan beide kanten van '/' een dag of maand die er is"
        case .day: "schrijf een maand van 01 tot en met 12, en een dag die zij heeft"
        }
    }
}
