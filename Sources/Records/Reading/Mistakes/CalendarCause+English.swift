import Diagnostics

extension CalendarCause {
    var english: Wording {
        switch self {
        case .noSuchMoment(let key, let text, let last):
            Wording(
                "\(key.with(text)) is not on the calendar",
                remedy: last.map { "write \($0.iso), or the day that you mean" } ?? Form(of: text).english)
        case .reversedInterval(let key, let text):
            Wording("\(key.with(text)) ends before it begins", remedy: "write \(CalendarCause.turned(text))")
        case .momentInWords(let key, let text):
            Wording(
                "\(key.with(text)) is not a moment",
                remedy: "write the period, such as 2023-01/2023-03, and put the words in 'aanduiding'")
        case .before(let key, let text, let other, let otherText):
            Wording(
                "\(key.with(text)) lies before \(other.with(otherText))", remedy: "correct one of them")
        }
    }
}

extension CalendarCause.Form {
    fileprivate var english: String {
        switch self {
        case .week: "write a week from W01 to W52, or W53 in a year that has it"
        case .quarter: "write a quarter from Q1 to Q4"
        case .interval: "write a day or month that exists on both sides of '/'"
        case .day: "write a month from 01 to 12, and a day that it has"
        }
    }
}
