import Records
import Relations

extension Composer {
    /// A calendar.
    func calendar(_ scope: CalendarScope) -> ComposedPage {
        let site = words.typeset(publication.instellingen.naam)
        let file: OutputFile
        switch scope {
        case .site: file = calendar(events.all, at: .home, titel: site)
        case .traject(let position):
            let item = publication.trajecten[position]
            file = calendar(
                events.ofAll(item.record.id), at: item.address,
                titel: "\(words.typeset(item.page.titel)) – \(site)")
        case .tijdlijn(let position):
            let item = publication.tijdlijnen[position]
            file = calendar(
                events.of(item.record.id), at: item.address,
                titel: "\(words.typeset(item.page.titel)) – \(site)")
        }
        return ComposedPage(
            files: [file], diagnostics: [], source: "content/site.yaml", isRepetition: true)
    }

    /// The last day of every reaction that is open, as a file beside its page.
    func deadlines() -> ComposedPage {
        let open = publication.pages.filter { $0.fields.hasDeadline(on: peildatum) }
        let files = open.map { page in
            calendar(
                [reaction(to: page)].compactMap { $0 }, at: page.address,
                titel: words.typeset(page.fields.titel), name: "reageren.ics")
        }
        return ComposedPage(files: files, diagnostics: [], source: "content/site.yaml", isRepetition: true)
    }

    private func calendar(
        _ events: [CalendarEvent], at address: PageAddress, titel: String, name: String = "agenda.ics"
    ) -> OutputFile {
        var file = CalendarFile(words: words, site: publication.instellingen.basisURL + "/")
        return OutputFile(
            path: address.path + name, bytes: file.bytes(events, titel: titel, at: address))
    }
}

extension PageFields {
    /// Whether one can react to the page on a day, and until a day that is known. A draft is in no calendar.
    func hasDeadline(on date: CivilDate) -> Bool {
        !concept && reactie?.tot != nil && reactie?.toestand(on: date) == .open
    }
}
