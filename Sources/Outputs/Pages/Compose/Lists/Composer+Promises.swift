import Records
import Relations
import Templates

extension Composer {
    /// The register of promises; nil without any.
    func promises() -> ComposedPage? {
        guard !publication.toezeggingen.isEmpty else { return nil }
        var page = PageComposer(self, at: PageAddress("toezeggingen/"), file: "content/toezeggingen.yaml")
        var heading = page.heading(ofSection: .toezegging)
        heading.heeftTweeling = true
        heading.volgen = followed(.toezegging)
        heading.linkedData = page.registerData(heading)
        heading.tabellen = [page.toezeggingenTable()]
        let order = publication.toezeggingen.indices.sorted { rank($0) < rank($1) }
        let view = ToezeggingenView(
            frame: page.frame(heading), inleiding: page.introduction(ofSection: .toezegging),
            toezeggingen: order.map { page.toezegging($0) },
            tweeling: "index.json")
        return page.finish(
            theme.templates.lists.toezeggingen, view, twin: page.promisesTwin(), tables: heading.tabellen)
    }

    /// Late ones first, then what is still to be done, then what is done; the newest first among equals.
    private func rank(_ position: Int) -> (Int, Int, Int) {
        let toezegging = publication.toezeggingen[position]
        let state = Toezegging.Toestand.allCases.firstIndex(of: toezegging.toestand(on: peildatum)) ?? 0
        let order = [1, 0, 2, 3, 4]
        return (order[state], -toezegging.datum.dayNumber, position)
    }
}

extension PageComposer {
    /// A promise of the register.
    mutating func toezegging(_ position: Int) -> ToezeggingView {
        let toezegging = site.publication.toezeggingen[position]
        let state = toezegging.toestand(on: peildatum)
        return ToezeggingView(
            anker: toezegging.anker(position: position), tekst: html(toezegging.tekst),
            door: typeset(toezegging.door), waar: toezegging.waar.map(typeset),
            datum: words.date(toezegging.datum), iso: toezegging.datum.iso,
            termijn: toezegging.termijn.map(words.moment), toestand: words.state(state),
            toestandcode: state.rawValue,
            afgedaanMet: toezegging.afgedaanMet.compactMap { index[$0] }.compactMap { link($0) },
            afgedaanOp: toezegging.afgedaanOp.map(words.date))
    }
}
