public import Records

/// A moment in Amsterdam, as XML Schema writes dates and times with their zone.
public struct LocalMoment: Sendable, Hashable {
    /// The day.
    public let day: CivilDate
    /// The hour and minute: `23:59`.
    public let clock: String

    /// Noon of a day.
    static func noon(of day: CivilDate) -> LocalMoment { LocalMoment(day: day, clock: "12:00") }

    /// The last minute of a day.
    static func end(of day: CivilDate) -> LocalMoment { LocalMoment(day: day, clock: "23:59") }

    /// `2026-10-15+02:00`.
    public var date: String { day.iso + zone }

    /// `23:59:00+02:00`.
    public var time: String { "\(clock):00\(zone)" }

    /// The clock changes at night: from noon of a day on it is what it is at the next midnight.
    private var zone: String { "+0\(day.adding(days: 1).hoursAheadAtMidnight):00" }
}
