extension ValueReader<CivilDate> {
    /// A day.
    static let date = ValueReader(.date) { entry in
        entry.scalar(.date).flatMap { CivilDate(iso: $0) ?? entry.explain(date: $0) }
    }

    /// A day, or the day of a time stamp as other generators write it.
    static let dateOrTimestamp = ValueReader(.date) { entry in
        entry.scalar(.date).flatMap { text in
            CivilDate(iso: text) ?? CivilDate(timestamp: text) ?? entry.explain(date: text)
        }
    }
}

extension ValueReader<Moment> {
    /// A day, or as much as is known.
    static let moment = ValueReader(.moment) { entry in
        entry.scalar(.moment).flatMap { entry.moment($0) }
    }

    /// A moment, or the day of a time stamp as other generators write it.
    static let momentOrTimestamp = ValueReader(.moment) { entry in
        entry.scalar(.moment).flatMap { text in
            CivilDate(timestamp: text).map { Moment($0) } ?? entry.moment(text)
        }
    }
}

extension ValueReader<TimeOfDay> {
    /// A time of the day.
    static let time = ValueReader(.time) { entry in
        guard let text = entry.scalar(.time) else { return nil }
        if let time = TimeOfDay(text) { return time }
        return entry.refuse(text, .time, right: TimeOfDay(written: text).map { "\"\($0.iso)\"" })
    }
}

extension ValueReader<Period> {
    /// A length of time.
    static let duration = ValueReader(.duration) { $0.value(.duration) { Period(iso: $0) } }
}
