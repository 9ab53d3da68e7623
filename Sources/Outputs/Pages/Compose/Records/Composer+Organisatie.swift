import Records
import Relations

extension Composer {
    /// The page of an organisation: the meetings that it attended and what it said there.
    func organisatie(_ position: Int) -> ComposedPage {
        let item = publication.organisaties[position]
        var page = PageComposer(self, at: item.address, file: item.loaded.file, taal: item.page.taal)
        let organisatie = item.record
        var facts = Facts(words)
        facts.add(.soort, organisatie.soort.map(words.capitalised).map(page.typeset))
        facts.add(
            .aliassen,
            organisatie.aliassen.isEmpty ? nil : page.typeset(organisatie.aliassen.joined(separator: ", ")))
        facts.add(
            .website,
            organisatie.website.map { page.anchor(LinkView(tekst: PageComposer.host(of: $0), adres: $0)) })
        facts.add(.adres, organisatie.adres.map(page.typeset))
        let published = page.related(
            .verwantPublicaties, "publicaties",
            Array((relations.ofOrganisatie[organisatie.id] ?? []).prefix(50)))
        let view = OrganisatieView(
            frame: page.frame(page.heading(of: item)),
            record: page.record(item, gegevens: facts.views, related: [published]),
            aanwezigBij: page.attended(by: organisatie), gesproken: page.spoken(for: organisatie))
        return page.finish(theme.templates.records.organisatie, view, twin: page.twin(of: item))
    }
}
