import Records

/// What became of a steering element between two versions.
struct ElementDifference {
    /// It in the earlier version; nil for a new one.
    let old: Sturingselement?
    /// It in the later one; nil for one that was dropped.
    let new: Sturingselement?
    /// What changed in one that both have; not empty then.
    let changes: [ValueDifference]

    /// The difference; nil where there is none.
    init?(_ old: Sturingselement?, _ new: Sturingselement?) {
        self.old = old
        self.new = new
        guard let old, let new else {
            changes = []
            return
        }
        changes = [
            ValueDifference(.naam, .woorden(old.naam), .woorden(new.naam)),
            ValueDifference(
                .definitie, old.definitie.map { .tekst($0) }, new.definitie.map { .tekst($0) }),
            ValueDifference(.opties, Self.options(of: old), Self.options(of: new)),
        ].compactMap { $0 }
        if changes.isEmpty { return nil }
    }

    /// It as the later version has it, else as the earlier one had it.
    var element: Sturingselement? { new ?? old }

    private static func options(of element: Sturingselement) -> Kenmerk.Waarde? {
        Kenmerk.Waarde(filled: element.opties.map { PlainMarkdown.text(of: $0.source) })
    }
}
