import Records
import Relations

/// What happened to a council document between two dates at which the council was told.
struct TijdlijnChange: Sendable {
    /// What happened, in the order in which it is told.
    enum Kind: String, Sendable, CaseIterable { case gereed, toegezegd, verschoven, aangehouden, vervallen }

    var kind: Kind
    /// As it stood first; nil when the council did not know of it.
    var before: DatedStuk?
    /// As it stands now.
    var after: DatedStuk

    /// By how many months it moved between the two dates; nil for what did not move.
    var verschuiving: Int? {
        guard kind == .verschoven, let from = before?.moment, let to = after.moment else { return nil }
        return to.anchor.months(since: from.anchor)
    }

    /// What changed; nil when all is as it was.
    init?(from before: DatedStuk?, to after: DatedStuk) {
        guard let kind = Self.kind(from: before, to: after) else { return nil }
        self.kind = kind
        self.before = before
        self.after = after
    }

    private static func kind(from before: DatedStuk?, to after: DatedStuk) -> Kind? {
        switch after.toestand {
        case .gereed: before?.toestand == .gereed ? nil : .gereed
        case .aangehouden: before?.toestand == .aangehouden ? nil : .aangehouden
        case .vervallen: before?.toestand == .vervallen ? nil : .vervallen
        case .verwacht, .teLaat:
            if let before { before.moment == after.moment ? nil : .verschoven } else { .toegezegd }
        }
    }
}

extension Composer {
    /// What changed in a timeline after a date up to and including another, in the order of the timeline.
    func changes(in item: Published<Tijdlijn>, after first: CivilDate, by last: CivilDate) -> [TijdlijnChange]
    {
        let known = Dictionary(
            dated(item, asOf: first).map { ($0.position, $0) }, uniquingKeysWith: { one, _ in one })
        return dated(item, asOf: last).compactMap { TijdlijnChange(from: known[$0.position], to: $0) }
    }
}
