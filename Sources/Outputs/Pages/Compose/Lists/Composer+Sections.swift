import Records
import Relations
import Templates

extension Composer {
    /// The title of a section: its author's (`memos/index.md`), else the theme's.
    func titel(of section: Section) -> String {
        let own = introduction(of: section)?.record.page.titel ?? ""
        return own.isEmpty ? words(section.titel) : own
    }

    /// What a section holds, in plain words: its author's summary, else the theme's.
    func omschrijving(of section: Section) -> String {
        let own = introduction(of: section)?.record.page.samenvatting.map {
            PlainMarkdown.text(of: $0.source)
        }
        return own ?? words(section.omschrijving)
    }

    /// What its author wrote to introduce a section.
    func introduction(of section: Section) -> Loaded<Pagina>? {
        section.kind.flatMap { publication.rubriekinleidingen[$0.folder] }
    }
}

extension PageComposer {
    /// The introduction of a list: its author's summary and text; nothing without either.
    mutating func introduction(_ inleiding: Loaded<Pagina>?) -> HTML {
        guard let inleiding else { return .empty }
        return within(inleiding.file) { page in
            let summary = page.unmarkedHTML(inleiding.record.page.samenvatting)
            let text = inleiding.body.map {
                page.body($0, source: inleiding.record.tekst, embed: EmbedContext(peildatum: page.peildatum))
            }
            return HTML(trusted: summary.bytes + (text?.bytes ?? []))
        }
    }

    /// What the frame must know of the page of a section that is one list.
    func heading(ofSection kind: RecordKind) -> PageHeading {
        guard let section = site.sections.first(where: { $0.kind == kind }) else {
            return PageHeading(titel: words.name(of: kind), omschrijving: "")
        }
        return PageHeading(titel: site.titel(of: section), omschrijving: site.omschrijving(of: section))
    }

    /// What its author wrote to introduce such a section.
    mutating func introduction(ofSection kind: RecordKind) -> HTML {
        introduction(site.publication.rubriekinleidingen[kind.folder])
    }
}
