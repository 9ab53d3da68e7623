import Diagnostics

/// What can be wrong with a date or moment whose form is right.
enum CalendarCause: Cause, Hashable {
    /// A day, month, quarter or week that the calendar does not have; with the last day of the month that was
    /// meant.
    case noSuchMoment(String, String, last: CivilDate?)
    /// An interval that ends before it begins.
    case reversedInterval(String, String)
    /// Words where a moment is asked for.
    case momentInWords(String, String)
    /// One key that must not lie before another.
    case before(String, String, after: String, String)

    var code: Code {
        switch self {
        case .noSuchMoment: .datumOngeldig
        case .momentInWords: .waardeOngeldig
        case .reversedInterval, .before: .volgordeOngeldig
        }
    }

    func wording(in language: Language) -> Wording {
        switch language {
        case .dutch: dutch
        case .english: english
        }
    }

    /// How a moment is written, by which the rule differs that it breaks.
    enum Form {
        case day, quarter, week, interval

        /// The form of a text.
        init(of text: String) {
            if text.split(separator: "/").count == 2 {
                self = .interval
            } else {
                self = text.contains("W") ? .week : text.contains("Q") ? .quarter : .day
            }
        }
    }

    /// An interval with its sides changed.
    static func turned(_ interval: String) -> String {
        interval.split(separator: "/").reversed().joined(separator: "/")
    }
}
