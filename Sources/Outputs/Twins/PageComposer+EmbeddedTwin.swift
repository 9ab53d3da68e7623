import Diagnostics
import Markup
import Records
import Relations

extension PageComposer {
    /// The timelines that a body embeds, with what they show. `earlier` is when the council was told before.
    func embeddedTimelines(
        _ document: Document?, asOf date: CivilDate, since earlier: EarlierTelling? = nil
    ) -> [JSON] {
        let directives = document?.placedDirectives(in: []).filter { $0.name == "tijdlijn" } ?? []
        return directives.compactMap { directive in
            guard let written = directive.value("bron"),
                case .found(let entry) = index.lookup(written.text, kinds: [.tijdlijn]),
                let position = site.positions[.tijdlijn]?[entry.id]
            else { return nil }
            let item = site.publication.tijdlijnen[position]
            let day = directive.value("peildatum").flatMap { CivilDate(iso: $0.text) } ?? date
            let only = directive.value("alleen").map { Set($0.words.map(\.text)) }
            let stukken = site.dated(item, asOf: day).filter { only?.contains($0.toestand.rawValue) ?? true }
            let given = directive.value("sinds").flatMap { CivilDate(iso: $0.text) }
            let since = given.map { EarlierTelling(date: $0) } ?? earlier.flatMap { $0.date < day ? $0 : nil }
            return embeddedTwin(item, stukken, asOf: day, since: since)
        }
    }

    /// A timeline on a page that is not its own: what that shows of it.
    func embeddedTwin(
        _ item: Published<Tijdlijn>, _ stukken: [DatedStuk], asOf date: CivilDate,
        since earlier: EarlierTelling?
    ) -> JSON {
        var twin = JSONObject()
        twin.set("bron", item.record.id.path)
        twin.set("peildatum", date.iso)
        twin.setList("stukken", stukken.map(stukTwin))
        twin.set("telling", telling(stukken))
        twin.set("wijzigingen", earlier.map { changesTwin(item, since: $0, by: date) })
        return .object(twin)
    }

    /// What changed in a timeline since an earlier telling.
    func changesTwin(_ item: Published<Tijdlijn>, since earlier: EarlierTelling, by date: CivilDate) -> JSON {
        var twin = JSONObject()
        twin.set("sinds", earlier.date.iso)
        twin.set("memo", earlier.memo?.path)
        twin.setList("stukken", site.changes(in: item, after: earlier.date, by: date).map(changeTwin))
        return .object(twin)
    }

    private func changeTwin(_ change: TijdlijnChange) -> JSON {
        var twin = JSONObject()
        twin.set("id", change.after.stuk.id)
        twin.set("product", change.after.stuk.product)
        twin.set("soort", change.kind.rawValue)
        twin.set("van", change.before?.moment?.iso)
        twin.set("naar", change.after.moment?.iso)
        twin.set("verschuiving", change.verschuiving)
        return .object(twin)
    }
}
