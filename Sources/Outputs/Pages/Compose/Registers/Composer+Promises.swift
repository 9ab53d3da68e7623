import Records
import Relations
import Templates

extension Composer {
    /// The register of promises; nil without any.
    func promises() -> ComposedPage? {
        guard !publication.toezeggingen.isEmpty else { return nil }
        var page = PageComposer(self, at: Self.promises, file: Self.promisesFile)
        var heading = page.heading(ofSection: .toezegging)
        heading.heeftTweeling = true
        heading.volgen = followed(.toezegging)
        heading.linkedData = page.collectionData(heading)
        heading.tabellen = [page.toezeggingenTable()]
        let order = publication.toezeggingen.indices.sorted { rank($0) < rank($1) }
        let groups = page.groups(of: order)
        let view = ToezeggingenView(
            frame: page.frame(heading), inleiding: page.introduction(ofSection: .toezegging),
            standen: groups.map(\.stand), groepen: groups,
            eigenaren: page.owners(ofPromises: order), aantal: String(order.count), tweeling: "index.json")
        return page.finish(
            theme.templates.lists.toezeggingen, view, twin: page.promisesTwin(), tables: heading.tabellen)
    }

    /// Where the register stands.
    static let promises = PageAddress("toezeggingen/")
    /// The file that it is read from.
    static let promisesFile = "content/toezeggingen.yaml"

    /// Those that are still to be done by their term, those that are done the last done first; the newest
    /// first among equals.
    private func rank(_ position: Int) -> (Int, Int, Int) {
        let toezegging = publication.toezeggingen[position]
        let term = toezegging.termijn?.moment.anchor.dayNumber ?? .max
        let day = toezegging.afgedaanOp.map { -$0.dayNumber } ?? term
        return (day, -toezegging.datum.dayNumber, position)
    }
}

extension PageComposer {
    /// The promises by state: late ones first, then what is still to be done, then what is done.
    fileprivate mutating func groups(of order: [Int]) -> [ToezeggingsgroepView] {
        let promises = order.map { (position: $0, state: state(ofPromise: $0)) }
        return Toezegging.Toestand.inRegister.compactMap { state in
            let members = promises.filter { $0.state == state }
            guard !members.isEmpty else { return nil }
            return ToezeggingsgroepView(
                stand: stand(words.state(state), state.rawValue, members.count),
                toezeggingen: members.map { registered($0.position) })
        }
    }

    private func state(ofPromise position: Int) -> Toezegging.Toestand {
        site.publication.toezeggingen[position].toestand(on: peildatum)
    }

    private mutating func registered(_ position: Int) -> ToezeggingView {
        let toezegging = site.publication.toezeggingen[position]
        var view = self.toezegging(position)
        view.anker = toezegging.anker(position: position)
        view.adres = nil
        view.eigenaren = Owners.anchor(owner(toezegging.door).tekst)
        return view
    }

    fileprivate func owners(ofPromises order: [Int]) -> [EigenaarView] {
        var owners = Owners(words)
        for position in order {
            let toezegging = site.publication.toezeggingen[position]
            let state = toezegging.toestand(on: peildatum)
            let line = EigenaarregelView(
                tekst: typeset(PlainMarkdown.text(of: toezegging.tekst.source)),
                adres: "#\(toezegging.anker(position: position))", toestand: words.state(state),
                toestandcode: state.rawValue)
            owners.add(line, for: [owner(toezegging.door)])
        }
        return owners.views
    }

    /// A promise of the register on any page.
    mutating func toezegging(_ position: Int) -> ToezeggingView {
        let toezegging = site.publication.toezeggingen[position]
        let state = toezegging.toestand(on: peildatum)
        let place = toezegging.waar.flatMap { index[$0] }.flatMap { link($0) }
        let anchor = toezegging.anker(position: position)
        return ToezeggingView(
            tekst: within(Composer.promisesFile, of: Composer.promises) { $0.html(toezegging.tekst) },
            door: owner(toezegging.door).tekst,
            waar: place?.tekst ?? toezegging.waar.map { typeset($0.written) }, waaradres: place?.adres,
            datum: words.date(toezegging.datum), iso: toezegging.datum.iso,
            termijn: toezegging.termijn.map(words.moment), toestand: words.state(state),
            toestandcode: state.rawValue,
            afgedaanMet: toezegging.afgedaanMet.compactMap { index[$0] }.compactMap { link($0) },
            afgedaanOp: toezegging.afgedaanOp.map(words.date), adres: link(Composer.promises.at(anchor)))
    }

    /// The promises that a record answers, or that were made in it.
    mutating func promises(at positions: [Int]?) -> [ToezeggingView] {
        (positions ?? []).map { toezegging($0) }
    }
}

extension Toezegging.Toestand {
    /// In the order of the register: what needs attention first.
    static let inRegister: [Toezegging.Toestand] = [.teLaat, .open, .doorlopend, .afgedaan, .vervallen]
}
