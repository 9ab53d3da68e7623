import Records

/// Finds the first day after today on which something on a site is no longer what it is today.
struct TurningPoints {
    /// The reference date.
    let today: CivilDate
    /// The first of what was found.
    private(set) var next: NextChange?

    init(after today: CivilDate) { self.today = today }

    /// Looks at something whose state can change on some days only: on the first of them that differs from
    /// today, it does.
    mutating func look<State: Equatable>(
        at days: [CivilDate], _ reden: NextChange.Reden, _ record: RecordID,
        state: (CivilDate) -> State
    ) {
        let coming = days.filter { $0 > today && $0 <= next?.datum ?? $0 }
        guard !coming.isEmpty else { return }
        let now = state(today)
        guard let day = coming.sorted().first(where: { state($0) != now }) else { return }
        let change = NextChange(datum: day, reden: reden, record: record)
        next = min(change, next ?? change)
    }
}

/// A state that was told, and may have begun without an end.
struct Standing<State: Equatable>: Equatable {
    var state: State?
    /// How often it was told.
    var told = 0
    /// Whether it is neither due nor late.
    var isOngoing = false
}

extension Moment {
    /// The days on which it turns from to come to begun, and to past.
    var turningDays: [CivilDate] {
        last.map { [$0.adding(days: 1)] } ?? [first].compactMap { $0 }
    }
}
