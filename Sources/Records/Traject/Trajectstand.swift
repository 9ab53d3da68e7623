/// How far a process is on a date, and what that follows from. It is derived, never typed:
///
/// 1. one can react to it, or to a record of it, until a day that has not passed: *open voor reacties*;
/// 2. all steps are reached, or one with `fase: afronding` is reached or its last day has passed: *afgerond*;
/// 3. one can react without a last day: *open voor reacties*;
/// 4. a step with `fase: aanbesteding` is reached or its last day has passed: *in aanbesteding*;
/// 5. a step is still to come, or may have begun: *gesloten* where one could react before, else *loopt*;
/// 6. the last day of every step has passed: *planning voorbij*;
/// 7. there is no planning: *gesloten* where one could react before, else *zonder planning*.
public struct Trajectstand: Hashable, Sendable {
    /// The state.
    public let toestand: Toestand
    /// The position, among those asked about, of the way to react that it follows from.
    public let reactie: Int?
    /// The step that it follows from; of *gesloten* and *loopt* the next.
    public let stap: Mijlpaal?

    /// The states of a process.
    public enum Toestand: String, Sendable, CaseIterable {
        case openVoorReacties = "open-voor-reacties"
        case gesloten
        case inAanbesteding = "in-aanbesteding"
        case afgerond
        case loopt
        case planningVoorbij = "planning-voorbij"
        case zonderPlanning = "zonder-planning"
    }

    fileprivate init(_ toestand: Toestand, reactie: Int? = nil, stap: Mijlpaal? = nil) {
        self.toestand = toestand
        self.reactie = reactie
        self.stap = stap
    }
}

extension Traject {
    /// How far it is on a date. `reacties` are the ways to react to it and to its records.
    public func stand(on date: CivilDate, reacties: [Reactie]) -> Trajectstand {
        let open = reacties.indices.filter { reacties[$0].toestand(on: date) == .open }
        let first = open.filter { reacties[$0].tot != nil }.min { left, right in
            (reacties[left].tot?.dayNumber ?? 0, left) < (reacties[right].tot?.dayNumber ?? 0, right)
        }
        if let first { return Trajectstand(.openVoorReacties, reactie: first) }
        let steps = planning(on: date)
        if let last = Self.finish(of: steps, on: date) { return Trajectstand(.afgerond, stap: last) }
        if let lasting = open.first { return Trajectstand(.openVoorReacties, reactie: lasting) }
        if let start = steps.last(where: { $0.fase == .aanbesteding && $0.isTaken(on: date) }) {
            return Trajectstand(.inAanbesteding, stap: start)
        }
        return Self.rest(of: steps, reacties, on: date)
    }

    /// The steps that were known on a date, by the day on which each is to come or came; where that is the
    /// same in the order of the record.
    public func planning(on date: CivilDate) -> [Mijlpaal] {
        let known = planning.enumerated().compactMap { position, step -> (CivilDate, Int, Mijlpaal)? in
            guard step.toestand(on: date) != nil else { return nil }
            let day = step.current(on: date)?.moment.anchor ?? step.gereed
            return (day ?? CivilDate(dayNumber: 0), position, step)
        }
        return known.sorted { ($0.0, $0.1) < ($1.0, $1.1) }.map(\.2)
    }

    /// The step with which the process was done; nil while it is not.
    private static func finish(of steps: [Mijlpaal], on date: CivilDate) -> Mijlpaal? {
        if let last = steps.last(where: { $0.fase == .afronding && $0.isTaken(on: date) }) { return last }
        return steps.allSatisfy { $0.toestand(on: date) == .gereed } ? steps.last : nil
    }

    /// The state of a process that is not open, not put out to tender and not done.
    private static func rest(of steps: [Mijlpaal], _ reacties: [Reactie], on date: CivilDate) -> Trajectstand
    {
        let closed = reacties.indices.filter { reacties[$0].toestand(on: date) == .gesloten }
        let last = closed.max { left, right in
            (reacties[left].tot?.dayNumber ?? 0, left) < (reacties[right].tot?.dayNumber ?? 0, right)
        }
        let coming = steps.first { $0.toestand(on: date) == .gepland }
        if let next = coming ?? steps.last(where: { $0.toestand(on: date) == .aangebroken }) {
            return Trajectstand(last == nil ? .loopt : .gesloten, reactie: last, stap: next)
        }
        if let past = steps.last { return Trajectstand(.planningVoorbij, stap: past) }
        return Trajectstand(last == nil ? .zonderPlanning : .gesloten, reactie: last)
    }
}

extension Mijlpaal {
    /// Whether it is reached, or its last day has passed.
    fileprivate func isTaken(on date: CivilDate) -> Bool {
        switch toestand(on: date) {
        case .gereed, .voorbij: true
        case .gepland, .aangebroken, nil: false
        }
    }
}
