import Records

/// What segments chose on one element, by kind.
struct ComparedElement {
    let element: Sturingselement
    /// The kinds that any segment has, in their order; a text where none has any.
    let aspects: [ComparedAspect]

    init(_ element: Sturingselement, _ segments: [Segment]) {
        self.element = element
        let chosen = segments.map { segment in
            segment.keuzes.first { $0.element == element.id }?.kenmerken ?? []
        }
        var kinds: [Kenmerksoort] = []
        var seen: Set<Kenmerksoort> = []
        for kind in chosen.joined().map(\.soort) where seen.insert(kind).inserted { kinds.append(kind) }
        // Lots in the order in which they are first named: the sort keeps what is equal in place.
        let order = kinds.enumerated().sorted { ($0.element.rang, $0.offset) < ($1.element.rang, $1.offset) }
        let shown = order.isEmpty ? [Kenmerksoort.tekst] : order.map(\.element)
        aspects = shown.map { kind in
            ComparedAspect(
                soort: kind,
                values: chosen.map { list in
                    list.first { $0.soort == kind }.map { ComparedValue($0.waarde) }
                })
        }
    }

    /// The other segments whose whole choice is that of one, which has one.
    func sharing(with segment: Int) -> [Int] {
        guard aspects.contains(where: { $0.values[segment] != nil }) else { return [] }
        let all = aspects.first?.values.indices ?? 0..<0
        return all.filter { other in
            other != segment && aspects.allSatisfy { $0.values[other] == $0.values[segment] }
        }
    }
}
