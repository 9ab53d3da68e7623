/// When something is or will be: a day, or as much as is known (ISO 8601, and EDTF for open intervals).
///
/// A moment has a first and a last day; both count. An open side has none.
public struct Moment: Hashable, Sendable {
    /// How precisely it was written.
    public let precision: Precision
    /// Its first day; nil when the interval is open at its beginning.
    public let first: CivilDate?
    /// Its last day; nil when the interval is open at its end.
    public let last: CivilDate?
    /// As written: `2023-Q1`.
    public let iso: String

    /// How precisely a moment was written.
    public enum Precision: Sendable, Hashable {
        case day, week, month, quarter, year
        /// From one moment to another, or open at a side.
        case interval
    }

    /// A day.
    public init(_ date: CivilDate) {
        self.init(precision: .day, first: date, last: date, iso: date.iso)
    }

    init(precision: Precision, first: CivilDate?, last: CivilDate?, iso: String) {
        self.precision = precision
        self.first = first
        self.last = last
        self.iso = iso
    }

    /// The day, when it is one.
    public var date: CivilDate? { precision == .day ? first : nil }

    /// Whether its last day has passed on `date`; never for one that is open at its end.
    public func hasPassed(on date: CivilDate) -> Bool {
        last.map { $0 < date } ?? false
    }

    /// The day it is counted from when something must be delivered by then: its last, or its first when it
    /// has no last.
    public var anchor: CivilDate { last ?? first ?? CivilDate(dayNumber: 0) }
}

extension Moment: Comparable {
    /// By first day (an open beginning first), then by last day (an open end last), then as written: a total
    /// order.
    public static func < (left: Moment, right: Moment) -> Bool {
        if left.first != right.first {
            guard let one = left.first else { return true }
            guard let other = right.first else { return false }
            return one < other
        }
        if left.last != right.last {
            guard let one = left.last else { return false }
            guard let other = right.last else { return true }
            return one < other
        }
        return left.iso < right.iso
    }
}
