import Records
import Relations
import Templates

extension PageComposer {
    /// The council documents of a timeline as of a date; `only` some states where a directive asks for it,
    /// `stukken` only those of a project; with what changed since an earlier telling.
    mutating func tijdlijn(
        _ item: Published<Tijdlijn>, asOf date: CivilDate, anker: String,
        by grouping: TimelineState.Grouping = .year, only states: Set<Raadsstuk.Toestand>? = nil,
        of stukken: Set<Int>? = nil, since earlier: EarlierTelling? = nil, isEmbedded: Bool
    ) -> TijdlijnView {
        let dated = site.dated(item, asOf: date).filter { stukken?.contains($0.position) ?? true }
        let shown = dated.filter { states?.contains($0.toestand) ?? true }
        let groups = groups(of: shown, by: grouping).map { group in
            TijdlijngroepView(titel: group.titel, stukken: group.stukken.map { view($0, of: item) })
        }
        let title = words(.stukkenPerDatum, ["titel": typeset(item.page.titel), "datum": words.date(date)])
        return TijdlijnView(
            anker: anker, titel: title, peildatum: words.date(date),
            bron: isEmbedded ? LinkView(tekst: typeset(item.page.titel), adres: link(item.address)) : nil,
            telling: telling(shown),
            tijdbalk: isEmbedded && stukken == nil
                ? .empty : chart(of: shown, asOf: date, anker: anker, titel: title, isSmall: isEmbedded),
            groepen: groups,
            wijzigingen: earlier.map { changes(in: item, since: $0, by: date, anker: "\(anker)-wijzigingen") }
        )
    }

    private func telling(_ stukken: [DatedStuk]) -> [TellingView] {
        Raadsstuk.Toestand.allCases.compactMap { state in
            let count = stukken.count { $0.toestand == state }
            guard count > 0 else { return nil }
            return TellingView(
                toestand: words.state(state), toestandcode: state.rawValue, aantal: String(count))
        }
    }

    private mutating func view(_ dated: DatedStuk, of item: Published<Tijdlijn>) -> StukView {
        let stuk = dated.stuk
        return StukView(
            product: typeset(stuk.product), soort: stuk.soort.map(typeset), onderdeel: onderdeel(stuk),
            wanneer: dated.tijdstip.map(words.moment) ?? words(.zonderMoment),
            iso: dated.moment.map(TimeElement.machine) ?? "",
            toestand: words.state(dated.toestand), toestandcode: dated.toestand.rawValue,
            verschuiving: shift(dated.meldingen), meldingen: tellings(dated.meldingen, of: item),
            document: document(stuk.document), toelichting: html(stuk.toelichting))
    }

    /// What a document belongs to: its project, else what the author says.
    func onderdeel(_ stuk: Raadsstuk) -> LinkView? {
        stuk.project.flatMap { index[$0] }.flatMap { link($0) }
            ?? stuk.onderdeel.map { LinkView(tekst: typeset($0), adres: "") }
    }

    /// "drie maanden later dan in juli 2022 gemeld"; nil when nothing moved.
    func shift(_ told: [Melding]) -> String? {
        guard told.count > 1, let first = told.first, let last = told.last else { return nil }
        let months = last.tijdstip.moment.anchor.months(since: first.tijdstip.moment.anchor)
        guard let shift = words.shift(months) else { return nil }
        guard let day = first.gemeld else { return words(.danEerstGemeld, ["verschuiving": shift]) }
        return words(.danGemeld, ["verschuiving": shift, "maand": words.monthAndYear(day)])
    }

    /// What was told when, in sentences; nothing when it was told but once.
    func history(_ told: [Melding]) -> [String] {
        guard told.count > 1 else { return [] }
        return told.map(telling)
    }

    /// "maart 2023, gemeld op 20 december 2022".
    func telling(_ melding: Melding) -> String {
        let what = words.moment(melding.tijdstip)
        guard let day = melding.gemeld else { return words(.eerstGemeld, ["wat": what]) }
        return words(.gemeldOp, ["wat": what, "datum": words.date(day)])
    }

    /// Where a document can be read, with the words of a link to it.
    func document(_ document: Documentverwijzing?) -> LinkView? {
        switch document {
        case .record(let reference): index[reference].flatMap { link($0) }
        case .url(let address): LinkView(tekst: Self.host(of: address), adres: address)
        case nil: nil
        }
    }

    /// The host of an address, as the words of a link to it.
    static func host(of address: String) -> String {
        let rest = address.split(separator: "/", omittingEmptySubsequences: true).dropFirst().first ?? ""
        return rest.isEmpty ? address : String(rest)
    }
}
