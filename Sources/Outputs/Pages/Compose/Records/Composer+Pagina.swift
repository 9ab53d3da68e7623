import Records
import Relations
import Templates

extension Composer {
    /// Any other page.
    func pagina(_ position: Int) -> ComposedPage {
        let item = publication.paginas[position]
        var page = PageComposer(self, at: item.address, file: item.loaded.file, taal: item.page.taal)
        let embed = EmbedContext(peildatum: peildatum)
        let text = item.body.map { page.body($0, source: item.record.tekst, embed: embed) } ?? .empty
        var heading = page.heading(of: item)
        heading.boven = above(item.address)
        let view = PaginaView(
            frame: page.frame(heading),
            record: page.record(
                item, gegevens: [], related: [], inhoudsopgave: page.contents(item.body)),
            tekst: text)
        return page.finish(theme.templates.records.pagina, view, twin: page.twin(of: item))
    }

    /// The pages in whose folders a page stands, outermost first.
    private func above(_ address: PageAddress) -> [(titel: String, adres: PageAddress)] {
        let parts = address.path.split(separator: "/")
        return parts.indices.dropLast().compactMap { position in
            let path = parts[...position].joined(separator: "/") + "/"
            return publication.paginas.first { $0.address.path == path }.map { ($0.page.titel, $0.address) }
        }
    }
}
