import Records

/// What became of a segment between two versions: one with the same code is the same segment.
struct SegmentDifference {
    /// Its position in the earlier version; nil for a new one.
    let old: Int?
    /// Its position in the later one; nil for one that was dropped.
    let new: Int?
    /// The segment, as the later version has it where it does.
    let segment: Segment
    /// What changed in what it is.
    private(set) var changes: [ValueDifference] = []
    /// What changed in what was chosen for it.
    private(set) var choices: [ChoiceDifference] = []

    /// Whether both versions have it, and have the same.
    var isNone: Bool { old != nil && new != nil && changes.isEmpty && choices.isEmpty }

    /// A segment that one of the versions lacks.
    init(_ segment: Segment, old: Int? = nil, new: Int? = nil) {
        self.segment = segment
        self.old = old
        self.new = new
    }

    /// A segment that both versions have.
    init(_ positions: (old: Int, new: Int), _ old: Segmentkeuzes, _ new: Segmentkeuzes) {
        let before = old.segmenten[positions.old]
        let after = new.segmenten[positions.new]
        self.init(after, old: positions.old, new: positions.new)
        changes = [
            ValueDifference(.naam, .woorden(before.naam), .woorden(after.naam)),
            ValueDifference(
                .domein, (before.domein ?? old.domein).map { .woorden($0) },
                (after.domein ?? new.domein).map { .woorden($0) }),
            ValueDifference(
                .doelgroep, before.doelgroep.map { .tekst($0) }, after.doelgroep.map { .tekst($0) }),
            ValueDifference(
                .producten, Kenmerk.Waarde(filled: before.producten),
                Kenmerk.Waarde(filled: after.producten)),
        ].compactMap { $0 }
        choices = Self.elements(old, new).compactMap { element in
            ChoiceDifference(element, before.choice(on: element), after.choice(on: element))
        }
    }

    /// The elements of both versions, those that were dropped last.
    private static func elements(_ old: Segmentkeuzes, _ new: Segmentkeuzes) -> [Sturingselement] {
        let known = Set(new.elementen.map { $0.key })
        return new.elementen + old.elementen.filter { !known.contains($0.key) }
    }
}

extension Segment {
    /// The choice on an element of this version or of another.
    fileprivate func choice(on element: Sturingselement) -> Keuze? {
        keuzes.first { $0.element == element.id }
            ?? keuzes.first { Sturingselement.key($0.element) == element.key }
    }
}
