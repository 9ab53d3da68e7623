import Records
import Relations
import Templates

extension Composer {
    /// The register of agreements; nil without any.
    func agreements() -> ComposedPage? {
        guard !agreementRegister.isEmpty else { return nil }
        var page = PageComposer(
            self, at: PageAddress(RegisteredAgreement.folder), file: "content/site.yaml")
        var heading = PageHeading(titel: words(.afspraken), omschrijving: words(.overAfspraken))
        heading.heeftTweeling = true
        heading.linkedData = page.collectionData(heading)
        heading.tabellen = [page.afsprakenTable(agreementRegister)]
        let groups = page.groups(of: agreementRegister)
        let view = AfsprakenpaginaView(
            frame: page.frame(heading), standen: groups.map(\.stand), groepen: groups,
            eigenaren: page.owners(of: agreementRegister), aantal: String(agreementRegister.count),
            tweeling: "index.json")
        return page.finish(
            theme.templates.lists.afspraken, view, twin: page.agreementsTwin(), tables: heading.tabellen)
    }
}

extension PageComposer {
    /// The agreements of the register by state, which is their order.
    fileprivate mutating func groups(of agreements: [RegisteredAgreement]) -> [AfspraakgroepView] {
        Afspraak.Toestand.inRegister.compactMap { state in
            let views = agreements.filter { $0.toestand == state }.map { view($0) }
            guard !views.isEmpty else { return nil }
            let stand = stand(words.state(state), state.rawValue, views.count)
            return AfspraakgroepView(stand: stand, afspraken: views)
        }
    }

    /// A state of a register with the number of entries in it.
    func stand(_ name: String, _ code: String, _ count: Int) -> StandView {
        StandView(anker: code, titel: words.capitalised(name), aantal: String(count))
    }

    /// An agreement away from its report.
    mutating func view(_ entry: RegisteredAgreement) -> AfspraakView {
        let item = entry.verslag
        var view = within(item.loaded.file, of: item.address) { $0.view(entry.agreement) }
        view.anker = entry.anchor
        view.plaats = LinkView(
            tekst: typeset(entry.verslag.page.titel), adres: link(entry.evidence))
        view.datum = entry.verslag.page.datum.map(words.moment)
        let owners = owners(of: entry.agreement).map { Owners.anchor($0.tekst) }
        view.eigenaren = owners.isEmpty ? Owners.nobody : owners.joined(separator: " ")
        return view
    }

    fileprivate func owners(of agreements: [RegisteredAgreement]) -> [EigenaarView] {
        var owners = Owners(words)
        for entry in agreements {
            let line = EigenaarregelView(
                tekst: typeset(entry.agreement.text), adres: "#\(entry.anchor)",
                toestand: words.state(entry.toestand), toestandcode: entry.toestand.rawValue)
            owners.add(line, for: self.owners(of: entry.agreement))
        }
        return owners.views
    }

    /// Who answers for an agreement, with a link where the register of organisations has them.
    func owners(of agreement: Agreement) -> [LinkView] {
        (agreement.typed?.wie ?? []).map { owner($0) }
    }

    /// Somebody who answers for something, by the name of the register of organisations where that has one.
    func owner(_ name: String) -> LinkView {
        index.organisation(named: name).flatMap { link($0) } ?? LinkView(tekst: typeset(name), adres: "")
    }
}

extension Afspraak.Toestand {
    /// In the order of the register: what needs attention first.
    static let inRegister: [Afspraak.Toestand] = [.teLaat, .open, .afgehandeld, .vervallen]
}
