import Diagnostics

extension CalendarCause {
    var dutch: Wording {
        switch self {
        case .noSuchMoment(let key, let text, let last):
            Wording(
                "'\(key): \(text)' bestaat niet op de kalender",
                remedy: last.map { "schrijf \($0.iso), of de dag die u bedoelt" })
        case .reversedInterval(let key, let text):
            Wording(
                "'\(key): \(text)' eindigt voor het begint", remedy: "schrijf \(CalendarCause.turned(text))")
        case .momentInWords(let key, let text):
            Wording(
                "'\(key): \(ValueCause.short(text))' is geen moment",
                remedy: "schrijf het tijdvak, zoals 2023-01/2023-03, en zet de woorden bij 'aanduiding'")
        case .before(let key, let text, let other, let otherText):
            Wording(
                "'\(key): \(text)' ligt voor '\(other): \(otherText)'",
                remedy: "verbeter een van beide")
        }
    }
}
