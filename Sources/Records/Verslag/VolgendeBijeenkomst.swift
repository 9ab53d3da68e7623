/// The next meeting, as this report announces it.
public enum VolgendeBijeenkomst: Hashable, Sendable {
    /// Its date, or as much as was known.
    case moment(Tijdstip)
    /// Its report.
    case verslag(Reference<AnyRecord>)
}

extension ValueReader<VolgendeBijeenkomst> {
    /// A moment, or the report of the meeting.
    static let next = ValueReader(
        shape: { .either(.scalar(.moment), .scalar(.reference)) },
        read: { entry in
            guard let text = entry.scalar(.moment) else { return nil }
            let isReference = Moment.mistake(in: text) == .form && WrittenDate.moment(text) == nil
            if isReference { return .verslag(Reference(text, at: entry.place, key: entry.key)) }
            return entry.moment(text).map { .moment(Tijdstip($0)) }
        })
}
