import Records
import Relations
import Templates

extension Composer {
    /// How many entries an index page has.
    static let entriesPerPage = 50

    /// The index pages of a section, in pages of 50.
    func lists(of position: Int) -> [ComposedPage] {
        let section = sections[position]
        // The glossary, the promises and the agreements are pages of their own.
        guard !section.isSingle, let kind = section.kind else { return [] }
        let entries = listed(kind)
        return pages(
            entries, at: section.address, titel: titel(of: section),
            omschrijving: omschrijving(of: section), boven: [], aantal: section.aantal,
            inleiding: introduction(of: section), volgen: followed(kind))
    }

    /// The entries of a section: what is dated newest first, registers by code or name.
    private func listed(_ kind: RecordKind) -> [RecordEntry] {
        publication.index.entries(of: kind)
    }

    /// The numbered pages of a list.
    func pages(
        _ list: [RecordEntry], at address: PageAddress, titel: String, omschrijving: String,
        boven: [(titel: String, adres: PageAddress)],
        aantal: (een: Phrase, meer: Phrase) = (.eenStuk, .stukken), inleiding: Loaded<Pagina>? = nil,
        volgen: [Volgbaar] = []
    ) -> [ComposedPage] {
        let count = max(1, (list.count + Self.entriesPerPage - 1) / Self.entriesPerPage)
        return (1...count).map { number in
            let start = (number - 1) * Self.entriesPerPage
            let slice = Array(list[start..<min(start + Self.entriesPerPage, list.count)])
            let plan = ListPage(
                number: number, count: count, first: address, titel: titel, omschrijving: omschrijving,
                boven: boven, total: list.count, aantal: aantal, inleiding: number == 1 ? inleiding : nil,
                volgen: volgen)
            return self.page(slice, plan)
        }
    }

    private func page(_ entries: [RecordEntry], _ plan: ListPage) -> ComposedPage {
        var page = PageComposer(
            self, at: plan.address(of: plan.number), file: plan.inleiding?.file ?? "content/site.yaml")
        var heading = PageHeading(titel: plan.titel, omschrijving: plan.omschrijving, boven: plan.boven)
        heading.volgen = plan.volgen
        if plan.number > 1 {
            let number = words(.bladzijde, ["n": String(plan.number)])
            heading.boven.append((plan.titel, plan.first))
            heading.titel = "\(plan.titel), \(number)"
            heading.omschrijving += " (\(number))"
        }
        heading.linkedData = page.collectionData(heading)
        let intro = page.introduction(plan.inleiding)
        let view = LijstView(
            frame: page.frame(heading),
            inleiding: intro.bytes.isEmpty ? HTML(escaping: page.typeset(plan.omschrijving)) : intro,
            aantal: words.count(plan.total, plan.aantal.een, plan.aantal.meer), items: page.items(entries),
            bladen: plan.count > 1 ? plan.numbers.map { page.blad($0, plan) } : [],
            vorige: plan.number > 1 ? page.neighbour(plan.number - 1, plan) : nil,
            volgende: plan.number < plan.count ? page.neighbour(plan.number + 1, plan) : nil)
        return page.finish(theme.templates.lists.lijst, view)
    }
}

/// A numbered page of a list among its likes.
struct ListPage {
    var number: Int
    var count: Int
    var first: PageAddress
    var titel: String
    var omschrijving: String
    var boven: [(titel: String, adres: PageAddress)]
    var total: Int
    var aantal: (een: Phrase, meer: Phrase)
    var inleiding: Loaded<Pagina>?
    var volgen: [Volgbaar]

    /// Where page `number` stands: the first at the address itself, the others in a numbered folder.
    func address(of number: Int) -> PageAddress {
        number == 1 ? first : PageAddress("\(first.path)\(number)/")
    }

    /// The pages that are linked: the first, the last, and those near this one.
    var numbers: [Int] {
        (1...count).filter { $0 == 1 || $0 == count || abs($0 - number) <= 2 }
    }
}

extension PageComposer {
    fileprivate func blad(_ number: Int, _ plan: ListPage) -> BladView {
        BladView(
            nummer: String(number), adres: link(plan.address(of: number)), isHuidig: number == plan.number)
    }

    fileprivate func neighbour(_ number: Int, _ plan: ListPage) -> LinkView {
        LinkView(tekst: words(.bladzijde, ["n": String(number)]), adres: link(plan.address(of: number)))
    }
}
