import Records
import Relations
import Templates

extension Composer {
    /// What the document of a memo is made from.
    func printable(memo position: Int) -> PrintablePage {
        let item = publication.memos[position]
        var page = pageElsewhere(item)
        let html = page.fill(theme.templates.prints.memo, page.memo(position))
        return printable(item, "memo", html)
    }

    /// What the document of a report is made from.
    func printable(verslag position: Int) -> PrintablePage {
        let item = publication.verslagen[position]
        var page = pageElsewhere(item)
        let html = page.fill(theme.templates.prints.verslag, page.verslag(position))
        return printable(item, "verslag", html)
    }

    /// What the document of the questions in a process is made from.
    func printable(inlichtingen position: Int) -> PrintablePage {
        let item = publication.trajecten[position]
        let traject = item.record
        var page = pageElsewhere(item)
        let table = page.vragenTable(traject)
        let record = page.record(item, gegevens: page.facts(of: traject), related: [])
        let html = page.inlichtingen(traject, tabel: table).map { view in
            page.fill(theme.templates.prints.inlichtingen, NotaView(record: record, inlichtingen: view))
        }
        let dates = traject.vragen.compactMap(\.gesteld)
        var printable = printable(item, "inlichtingen", html ?? .empty, dated: dates)
        printable.path = notePath(of: item.address)
        return printable
    }

    /// What the document of the choices per segment is made from.
    func printable(segmentkeuzes position: Int) -> PrintablePage {
        let item = publication.segmentkeuzes[position]
        var page = pageElsewhere(item)
        let view = page.choices(of: item, page.segmentenTable(item))
        let html = page.fill(theme.templates.prints.segmentkeuzes, view)
        let day = (item.record.vastgesteld?.datum ?? item.record.ingangsdatum)?.moment.anchor
        return printable(item, "segmentkeuzes", html, dated: day.map { [$0] } ?? [])
    }

    /// A document of a record; `dated` are days that it may take its own from.
    private func printable<Record>(
        _ item: Published<Record>, _ template: String, _ html: HTML, dated days: [CivilDate] = []
    ) -> PrintablePage {
        let day = item.page.datum?.moment.anchor ?? (item.page.versies.map(\.datum) + days).max()
        return PrintablePage(
            path: documentPath(of: item.address), template: template, source: item.loaded.file,
            title: words.typeset(item.page.titel), language: publication.instellingen.taal,
            date: day ?? peildatum, address: fullAddress(item.address), frame: printFrame(of: item),
            html: html.bytes)
    }

    /// What stands around the text on paper, in the words of the page.
    private func printFrame<Record>(of item: Published<Record>) -> [(name: String, text: String)] {
        let publisher = publication.index[item.page.organisatie ?? publication.instellingen.organisatie]
        let card = cards[item.record.id]
        let parts: [(name: String, text: String?)] = [
            ("soort", card?.soort), ("datum", card?.datum),
            ("afzender", publisher.map { words.typeset($0.titel) }),
            ("merk", item.page.concept ? words.capitalised(words(.concept)) : nil),
            ("adres", fullAddress(item.address)),
            ("blad", words(.bladVan, ["n": "{n}", "totaal": "{totaal}"])),
        ]
        return parts.compactMap { part in part.text.map { (part.name, $0) } }
    }
}
