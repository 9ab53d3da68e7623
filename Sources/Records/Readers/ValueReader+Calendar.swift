extension ValueReader<CivilDate> {
    /// A day.
    static let date = ValueReader(.date) { $0.value(.date) { CivilDate(iso: $0) } }
}

extension ValueReader<Moment> {
    /// A day, or as much as is known.
    static let moment = ValueReader(.moment) { $0.value(.moment) { try? Moment($0) } }
}

extension ValueReader<TimeOfDay> {
    /// A time of the day.
    static let time = ValueReader(.time) { $0.value(.time) { TimeOfDay($0) } }
}

extension ValueReader<Period> {
    /// A length of time.
    static let duration = ValueReader(.duration) { $0.value(.duration) { Period(iso: $0) } }
}
