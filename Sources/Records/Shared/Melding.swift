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
