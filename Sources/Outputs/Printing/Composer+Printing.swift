import Records
import Relations
import Templates

extension Composer {
    /// What the document of a memo is made from.
    func printable(memo position: Int) -> PrintablePage {
        let item = publication.memos[position]
        var page = printedPage(of: item)
        let html = page.printed(theme.templates.prints.memo, page.memo(position))
        return printable(item, "memo", html)
    }

    /// What the document of a report is made from.
    func printable(verslag position: Int) -> PrintablePage {
        let item = publication.verslagen[position]
        var page = printedPage(of: item)
        let html = page.printed(theme.templates.prints.verslag, page.verslag(position))
        return printable(item, "verslag", html)
    }

    /// What the document of the questions in a process is made from.
    func printable(inlichtingen position: Int) -> PrintablePage {
        let item = publication.trajecten[position]
        let traject = item.record
        var page = printedPage(of: item)
        let table = page.vragenTable(traject)
        let record = page.record(item, gegevens: page.facts(of: traject), related: [])
        let html = page.inlichtingen(traject, tabel: table).map { view in
            page.printed(
                theme.templates.prints.inlichtingen,
                NotaView(record: record, inlichtingen: view, begrippenplaats: page.termPlace))
        }
        let dates = traject.vragen.compactMap(\.gesteld)
        var printable = printable(item, "inlichtingen", html ?? [], dated: dates)
        printable.path = notePath(of: item.address)
        printable.title = words(.notaVan, ["titel": printable.title])
        return printable
    }

    /// What the document of the choices per segment is made from.
    func printable(segmentkeuzes position: Int) -> PrintablePage {
        let item = publication.segmentkeuzes[position]
        var page = printedPage(of: item)
        let view = page.choices(of: item, page.segmentenTable(item))
        let html = page.printed(theme.templates.prints.segmentkeuzes, view)
        let day = (item.record.vastgesteld?.datum ?? item.record.ingangsdatum)?.moment.anchor
        return printable(item, "segmentkeuzes", html, dated: day.map { [$0] } ?? [])
    }

    /// The page as it is read away from the site: its links are whole. What is wrong with it is told when the
    /// page itself is made.
    private func printedPage<Record>(of item: Published<Record>) -> PageComposer {
        var page = PageComposer(
            self, at: item.address, file: item.loaded.file, root: publication.instellingen.basisURL + "/",
            taal: item.page.taal)
        page.isForPaper = true
        return page
    }

    /// A document of a record; `dated` are days that it may take its own from.
    private func printable<Record>(
        _ item: Published<Record>, _ template: String, _ html: [UInt8], dated days: [CivilDate] = []
    ) -> PrintablePage {
        let day = item.page.datum?.moment.anchor ?? (item.page.versies.map(\.datum) + days).max()
        return PrintablePage(
            path: documentPath(of: item.address), template: template, source: item.loaded.file,
            title: words.typeset(item.page.titel), language: publication.instellingen.taal,
            date: day ?? peildatum, address: fullAddress(item.address), frame: printFrame(of: item),
            html: html)
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

extension PageComposer {
    /// What a template makes of a view, with the terms in it explained as on the page.
    fileprivate func printed<View>(_ template: Template<View>, _ view: View) -> [UInt8] {
        markingTerms(in: fill(template, view).bytes)
    }
}
