import Records

/// What became of a segment's choice on one element; it is not the same in both versions.
struct ChoiceDifference {
    /// The element, as the later version calls it where it has it.
    let element: Sturingselement
    /// The kinds of choice that changed.
    let changes: [ValueDifference]
    /// Whether both versions say it in words alone.
    let isWords: Bool

    /// The difference; nil where there is none.
    init?(_ element: Sturingselement, _ old: Keuze?, _ new: Keuze?) {
        let before = old?.kenmerken ?? []
        let after = new?.kenmerken ?? []
        let kinds =
            after.map(\.soort)
            + before.map(\.soort).filter { kind in
                !after.contains { $0.soort == kind }
            }
        let inOrder = kinds.enumerated().sorted {
            ($0.element.rang, $0.offset) < ($1.element.rang, $1.offset)
        }
        changes = inOrder.map(\.element).compactMap { kind in
            ValueDifference(
                .kenmerk(kind), before.first { $0.soort == kind }?.waarde,
                after.first { $0.soort == kind }?.waarde)
        }
        if changes.isEmpty { return nil }
        self.element = element
        isWords = kinds.allSatisfy { $0 == .tekst }
    }
}
