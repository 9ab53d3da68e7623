import Records
import Relations

/// The time before which the council was told: its date, and the record that told it.
struct EarlierTelling: Sendable {
    var date: CivilDate
    /// The memo that told it, where it stands on this site.
    var memo: RecordID?
}

extension PageComposer {
    /// What changed in a timeline between an earlier telling and a date.
    func changes(
        in item: Published<Tijdlijn>, since earlier: EarlierTelling, by date: CivilDate, anker: String
    ) -> WijzigingenView {
        let changes = site.changes(in: item, after: earlier.date, by: date)
        let since = words.date(earlier.date)
        return WijzigingenView(
            anker: anker, titel: words(.watVeranderdeSinds, ["datum": since]),
            sinds: earlier.memo.flatMap { site.entries[$0] }.flatMap { link($0) },
            geen: changes.isEmpty ? words(.nietsVeranderdSinds, ["datum": since]) : nil,
            groepen: TijdlijnChange.Kind.allCases.compactMap { kind in
                group(kind, changes.filter { $0.kind == kind })
            })
    }

    private func group(_ kind: TijdlijnChange.Kind, _ changes: [TijdlijnChange]) -> WijzigingsgroepView? {
        guard !changes.isEmpty else { return nil }
        return WijzigingsgroepView(
            titel: words.change(kind), soort: kind.rawValue, aantal: String(changes.count),
            stukken: changes.map(view))
    }

    private func view(_ change: TijdlijnChange) -> WijzigingView {
        let stuk = change.after.stuk
        return WijzigingView(
            product: typeset(stuk.product), adres: document(stuk.document)?.adres,
            wanneer: change.after.tijdstip.map(words.moment), toelichting: before(change))
    }

    /// What the council had been told before: of what moved, and of what came in another month.
    private func before(_ change: TijdlijnChange) -> String? {
        guard let told = change.before?.tijdstip else { return nil }
        let first = words.moment(told)
        if let months = change.verschuiving.flatMap(words.shift) {
            return words(.eerderGemeldVerschoven, ["wat": first, "verschuiving": months])
        }
        return told.moment == change.after.moment ? nil : words(.eerderGemeld, ["wat": first])
    }
}
