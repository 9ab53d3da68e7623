import Diagnostics

extension CalendarCause {
    var dutch: Wording {
        switch self {
        case .noSuchMoment(let key, let text, let last):
            Wording(
                "\(key.with(text)) bestaat niet op de kalender",
                remedy: last.map { "schrijf \($0.iso), of de dag die u bedoelt" })
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
