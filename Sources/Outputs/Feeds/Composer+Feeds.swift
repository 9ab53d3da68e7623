import Records
import Relations
import XML

extension Composer {
    /// What the feeds tell of: made once, whichever feed asks first.
    var feedItems: FeedItems {
        deferredFeedItems.value { FeedItems(publication, tags: tags) }
    }

    /// A feed (RFC 4287).
    func feed(_ scope: FeedScope) -> ComposedPage {
        let page = address(of: scope)
        let file = page.path + "feed.xml"
        let entries = items(in: scope)
        let settings = publication.instellingen
        var xml = XMLWriter()
        xml.open("feed", ["xmlns": "http://www.w3.org/2005/Atom", "xml:lang": settings.taal])
        xml.element("id", feedID(scope, file))
        xml.element("title", title(of: scope))
        xml.element("subtitle", scope == .site ? settings.omschrijving : nil)
        // Of an empty feed nothing has changed since the beginning.
        let updated = entries.first.map { feedItems.all[$0].day } ?? CivilDate(dayNumber: 0)
        xml.element("updated", updated.atomTime)
        let base = settings.basisURL + "/"
        xml.empty(
            "link",
            ["rel": "self", "type": "application/atom+xml", "href": base + Percent.encoded(file)])
        xml.empty("link", ["rel": "alternate", "type": "text/html", "href": page.link(from: base)])
        xml.open("author")
        xml.element("name", publication.index[settings.organisatie]?.titel ?? settings.organisatie.written)
        xml.element("uri", base)
        xml.close("author")
        xml.element("generator", "Inzage")
        let isFull = if case .organisatie = scope { false } else { true }
        for position in entries { xml.append(entry(position, isFull: isFull)) }
        xml.close("feed")
        return ComposedPage(
            files: [OutputFile(path: file, bytes: xml.bytes)], diagnostics: [], source: "content/site.yaml",
            isRepetition: true)
    }

    /// The entries of a feed as positions among the feed items, the newest first.
    private func items(in scope: FeedScope) -> [Int] {
        switch scope {
        case .site: return feedItems.newest()
        case .section(let kind): return feedItems.newest(of: kind)
        case .traject(let position):
            let id = publication.trajecten[position].record.id
            return feedItems.newest(about: Set((relations.ofTraject[id] ?? []).map(\.id)).union([id]))
        case .organisatie(let position):
            let id = publication.organisaties[position].record.id
            let own = (relations.ofOrganisatie[id] ?? []) + (relations.attended[id] ?? [])
            let spoken = (relations.spoken[id] ?? []).map { publication.verslagen[$0.verslag].record.id }
            return feedItems.newest(about: Set(own.map(\.id)).union(spoken))
        }
    }

    /// The page that a feed belongs to.
    private func address(of scope: FeedScope) -> PageAddress {
        switch scope {
        case .site: .home
        case .section(let kind): PageAddress(kind.folder + "/")
        case .traject(let position): publication.trajecten[position].address
        case .organisatie(let position): publication.organisaties[position].address
        }
    }

    /// The name of a feed: that of its record, which an address of its own does not change.
    private func feedID(_ scope: FeedScope, _ file: String) -> String {
        switch scope {
        case .site, .section: tags.of(path: file)
        case .traject(let position): tags.of(publication.trajecten[position].record.id, "feed")
        case .organisatie(let position): tags.of(publication.organisaties[position].record.id, "feed")
        }
    }

    private func title(of scope: FeedScope) -> String {
        let own: String? =
            switch scope {
            case .site: nil
            case .section(let kind): sections.first { $0.kind == kind }.map { words($0.titel) }
            case .traject(let position): publication.trajecten[position].page.titel
            case .organisatie(let position): publication.organisaties[position].page.titel
            }
        let site = words.typeset(publication.instellingen.naam)
        return own.map { "\(words.typeset($0)) – \(site)" } ?? site
    }
}

extension CivilDate {
    /// The beginning of the day in Amsterdam as RFC 3339 writes it.
    var atomTime: String { "\(iso)T00:00:00+0\(hoursAheadAtMidnight):00" }
}
