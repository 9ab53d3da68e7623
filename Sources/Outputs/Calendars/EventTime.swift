import Records

/// When an event is.
enum EventTime: Sendable {
    /// Whole days, the last one included.
    case dagen(CivilDate, CivilDate)
    /// A day from a time to another; without an end where that is not told.
    case uren(CivilDate, TimeOfDay, TimeOfDay?)

    /// Something that happens in a moment: all of it. Of an open interval the one day that is known.
    static func tijdens(_ moment: Moment) -> EventTime {
        guard let first = moment.first, let last = moment.last else {
            return .dagen(moment.anchor, moment.anchor)
        }
        return .dagen(first, last)
    }

    /// Something that is due: the last day of a moment, by which it is to be there. An interval is spanned
    /// as a whole.
    static func uiterlijk(_ moment: Moment) -> EventTime {
        moment.precision == .interval ? tijdens(moment) : .dagen(moment.anchor, moment.anchor)
    }

    /// The day and minute at which it begins.
    var begin: (day: CivilDate, minute: Int) {
        switch self {
        case .dagen(let first, _): (first, -1)
        case .uren(let day, let start, _): (day, start.minutes)
        }
    }
}
