import Diagnostics

extension CalendarCause {
    var english: Wording {
        switch self {
        case .noSuchMoment(let key, let text, let last):
            Wording(
                "'\(key): \(text)' is not on the calendar",
                remedy: last.map { "write \($0.iso), or the day that you mean" })
        case .reversedInterval(let key, let text):
            Wording("'\(key): \(text)' ends before it begins", remedy: "write \(CalendarCause.turned(text))")
        case .momentInWords(let key, let text):
            Wording(
                "'\(key): \(ValueCause.short(text))' is not a moment",
                remedy: "write the period, such as 2023-01/2023-03, and put the words in 'aanduiding'")
        case .before(let key, let text, let other, let otherText):
            Wording(
                "'\(key): \(text)' lies before '\(other): \(otherText)'", remedy: "correct one of them")
        }
    }
}
