public import Records

/// The first day on which a site becomes another without any change of its content: until the day before,
/// every build gives the same bytes, save for the reference date itself.
public struct NextChange: Sendable, Hashable {
    /// The day.
    public var datum: CivilDate
    /// What happens on it.
    public var reden: Reden
    /// The record that it happens to.
    public var record: RecordID

    /// What the clock can change.
    public enum Reden: String, Sendable, CaseIterable {
        /// A page appears (`publicatie-vanaf`).
        case publicatie
        /// A page has expired (`verloopt`).
        case verlopen
        /// One can no longer react.
        case reactietermijn
        /// A council document is told of, delivered or late.
        case raadsstuk
        /// A milestone is told anew, reached or past.
        case mijlpaal
        /// The term of an agreement begins or passes.
        case afspraak
        /// The term of a promise begins or passes.
        case toezegging
        /// The next memo of a series is late.
        case reeks
        /// A day comes that a record gives for its own change.
        case datum
        /// A text no longer shows a timeline as of the reference date, but as of its own date.
        case stand
    }
}

extension NextChange: Comparable {
    /// By day, then by what happens, then by record: a total order.
    public static func < (left: NextChange, right: NextChange) -> Bool {
        if left.datum != right.datum { return left.datum < right.datum }
        if left.reden != right.reden { return left.reden.rank < right.reden.rank }
        return left.record < right.record
    }
}

extension NextChange.Reden {
    fileprivate var rank: Int { Self.allCases.firstIndex(of: self) ?? 0 }
}
