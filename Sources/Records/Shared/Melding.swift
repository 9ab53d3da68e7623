/// What was told about a moment, and when it was told: the two clocks of a promise (content model §8).
public struct Melding: Hashable, Sendable {
    /// The day on which it was told; nil: from the start.
    public var gemeld: CivilDate?
    /// What was told.
    public var tijdstip: Tijdstip
}

extension Melding: Comparable {
    /// In order of telling; what was told from the start comes first.
    public static func < (left: Melding, right: Melding) -> Bool {
        switch (left.gemeld, right.gemeld) {
        case (nil, nil): left.tijdstip.moment < right.tijdstip.moment
        case (nil, _): true
        case (_, nil): false
        case (let one?, let other?): (one, left.tijdstip.moment) < (other, right.tijdstip.moment)
        }
    }
}

extension Melding {
    /// What was told, as a list of what was told sets it out, with the moment under `key`.
    init(_ fields: inout Fields, key: String, gemeldIsRequired: Bool) {
        gemeld = gemeldIsRequired ? fields.required("gemeld", .date) : fields.optional("gemeld", .date)
        tijdstip = fields.requiredTijdstip(key)
    }
}

extension ValueReader<[Melding]> {
    /// A moment that was told from the start, or a list of what was told and when; in order of telling.
    static func meldingen(_ key: String, gemeldIsRequired: Bool) -> ValueReader {
        let told = ValueReader<Melding>.record(
            { Melding(&$0, key: key, gemeldIsRequired: gemeldIsRequired) },
            or: ValueReader<Moment>.moment.map { Melding(gemeld: nil, tijdstip: Tijdstip($0)) })
        return .list(told).map { $0.sorted() }
    }
}
