import Diagnostics
import Printing
import Records
import Relations
import Synchronization
import Templates

extension PageComposer {
    /// What stands around the content of this page.
    func frame(_ heading: PageHeading) -> FrameView {
        let settings = site.publication.instellingen
        let isHome = address == .home
        return FrameView(
            taal: settings.taal, inhoudstaal: taal, ogTaal: Self.openGraph(taal ?? settings.taal),
            koptitel: isHome
                ? typeset(settings.naam) : "\(typeset(heading.titel)) – \(typeset(settings.naam))",
            titel: typeset(heading.titel),
            omschrijving: typeset(heading.omschrijving.isEmpty ? heading.titel : heading.omschrijving),
            canoniek: heading.isOnvindbaar ? nil : fullAddress(address),
            ogSoort: heading.ogSoort,
            isOnvindbaar: heading.isOnvindbaar,
            linkedData: linkedData(heading),
            wortel: root.isEmpty ? "./" : root,
            stijlen: site.theme.styles.map { root + $0 },
            scripts: site.theme.scripts.map { root + $0 },
            icoon: site.theme.icon.map { root + $0 },
            alternatieven: alternates(heading),
            site: siteView,
            menu: site.menu.compactMap { menuItem($0.item, $0.target) },
            kruimels: isHome || heading.isOnvindbaar ? [] : breadcrumbs(heading),
            peildatum: words.date(peildatum), begrippenplaats: termPlace)
    }

    /// A language with its land, as Open Graph writes it: the land of the tag, else that of a language of the
    /// Kingdom or of British English.
    private static func openGraph(_ taal: String) -> String? {
        let parts = taal.split(separator: "-")
        guard let language = parts.first?.lowercased() else { return nil }
        let lands = ["nl": "NL", "fy": "NL", "pap": "CW", "en": "GB"]
        let land = parts.dropFirst().first { $0.count == 2 }?.uppercased() ?? lands[language]
        return land.map { "\(language)_\($0)" }
    }

    /// The full address of a page.
    func fullAddress(_ address: PageAddress) -> String { site.fullAddress(address) }

    private func alternates(_ heading: PageHeading) -> [AlternateView] {
        let twin = AlternateView(
            soort: "application/json", titel: words(.machineleesbaar), adres: "index.json")
        let own = heading.heeftTweeling ? [twin] : []
        let documents = site.documents(of: address).map { document in
            AlternateView(
                soort: "application/pdf",
                titel: words(document.name, ["grootte": words.size(document.file.size)]),
                adres: Percent.encoded(String(document.file.path.dropFirst(address.path.utf8.count))))
        }
        let followed = heading.volgen.isEmpty ? [.site(words)] : heading.volgen
        let tables = heading.tabellen.map {
            AlternateView(soort: "text/csv", titel: words($0.titel), adres: $0.file)
        }
        return documents + own + tables + (heading.isOnvindbaar ? [] : followed).map { $0.view(from: self) }
    }

    /// The same for every page with that way to the root: made for the first.
    private var siteView: SiteView {
        site.siteViews.withLock { made in
            if let view = made[root] { return view }
            let view = newSiteView
            made[root] = view
            return view
        }
    }

    private var newSiteView: SiteView {
        let settings = site.publication.instellingen
        let publisher = index[settings.organisatie]
        let logo = settings.logo.flatMap { site.shelf.file(named: $0.path, from: "content/site.yaml") }
        let total = site.publication.memos.count + site.publication.verslagen.count
        return SiteView(
            naam: typeset(settings.naam), omschrijving: settings.omschrijving.map(typeset),
            logo: logo.map { root + Percent.encoded($0.target) },
            uitgever: publisher.flatMap { link($0) }
                ?? LinkView(tekst: settings.organisatie.written, adres: link(.home)),
            eMail: settings.contact?.eMail, telefoon: settings.contact?.telefoon,
            adres: settings.contact?.adres, feed: root + "feed.xml", agenda: root + "agenda.ics",
            openData: site.publication.hasOpenData ? link(PageAddress.openData) : nil,
            aantalPublicaties: words.count(total, .eenPublicatie, .publicaties))
    }

    private func menuItem(_ item: Menupunt, _ target: LinkTarget) -> MenuItemView? {
        switch target {
        case .page(let target, _):
            let isHere = target == .home ? address == .home : address.path.hasPrefix(target.path)
            return MenuItemView(tekst: typeset(item.titel), adres: link(target), isHuidig: isHere)
        case .file(let path):
            return MenuItemView(tekst: typeset(item.titel), adres: root + Percent.encoded(path))
        case .external:
            return MenuItemView(tekst: typeset(item.titel), adres: item.naar)
        case .hidden, .missing, .missingAnchor, .ambiguous:
            return nil
        }
    }

    private func breadcrumbs(_ heading: PageHeading) -> [MenuItemView] {
        let above = [(titel: words(.home), adres: PageAddress.home)] + heading.boven
        return above.map { MenuItemView(tekst: typeset($0.titel), adres: link($0.adres)) }
            + [MenuItemView(tekst: typeset(heading.titel), adres: "", isHuidig: true)]
    }

    /// The breadcrumbs and the page itself as JSON-LD.
    private func linkedData(_ heading: PageHeading) -> HTML {
        guard !heading.isOnvindbaar else { return .empty }
        var graph: [JSON] = []
        if address != .home { graph.append(.object(breadcrumbData(heading))) }
        if let own = heading.linkedData { graph.append(.object(own)) }
        graph += datasetData(heading.tabellen)
        guard !graph.isEmpty else { return .empty }
        var root = JSONObject()
        root.set("@context", "https://schema.org")
        root.setList("@graph", graph)
        return HTML(trusted: JSON.object(root).scriptSafeBytes)
    }

    private func breadcrumbData(_ heading: PageHeading) -> JSONObject {
        let above = [(titel: words(.home), adres: PageAddress.home)] + heading.boven
        let trail = above + [(titel: heading.titel, adres: address)]
        var list = JSONObject()
        list.set("@type", "BreadcrumbList")
        list.setList(
            "itemListElement",
            trail.enumerated().map { position, crumb in
                var item = JSONObject()
                item.set("@type", "ListItem")
                item.set("position", position + 1)
                item.set("name", crumb.titel)
                item.set("item", fullAddress(crumb.adres))
                return .object(item)
            })
        return list
    }
}
