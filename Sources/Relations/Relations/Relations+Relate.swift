import Diagnostics
import Minutes
public import Records

extension Relations {
    /// The relations between the records of a site. `links` are the records that each record's text links to,
    /// `segments` the places in reports that name a segment, newest report first.
    public init(
        _ publication: Publication, links: [RecordID: [RecordID]], segments: [SegmentMention] = []
    ) {
        segmentMentions = Dictionary(grouping: segments, by: \.segment)
        relate(publication.filed, in: publication.index)
        relateStukken(publication)
        relateSeries(publication)
        relateMeetings(publication)
        relatePromises(publication)
        relate(links, in: publication.index)
        sort()
    }

    private mutating func relate(_ items: [any PublishedRecord], in index: RecordIndex) {
        for item in items {
            let page = item.page
            let entry = RecordEntry(
                id: item.id, kind: item.kind, titel: page.titel, address: item.address,
                datum: page.datum,
                place: page.place)
            for reference in page.projecten {
                if let project = index[reference] { ofProject[project.id, default: []].append(entry) }
            }
            if let traject = page.traject.flatMap({ index[$0] }) {
                ofTraject[traject.id, default: []].append(entry)
            }
            if let publisher = page.organisatie.flatMap({ index[$0] }) {
                ofOrganisatie[publisher.id, default: []].append(entry)
            }
            relate(keywords: page.trefwoorden, of: entry)
        }
    }

    private mutating func relate(keywords: [String], of entry: RecordEntry) {
        var seen: Set<String> = []
        for keyword in keywords {
            guard let slug = Slug(keyword)?.description, seen.insert(slug).inserted else { continue }
            byKeyword[slug, default: Keyword(tekst: keyword, entries: [])].entries.append(entry)
        }
    }

    private mutating func relateStukken(_ publication: Publication) {
        for (position, tijdlijn) in publication.tijdlijnen.enumerated() {
            for (number, stuk) in tijdlijn.record.stukken.enumerated() {
                let place = Plaatsing(tijdlijn: position, stuk: number)
                if let project = stuk.project.flatMap({ publication.index[$0] }) {
                    stukkenOfProject[project.id, default: []].append(place)
                }
                if case .record(let reference) = stuk.document, let entry = publication.index[reference] {
                    deliveries[entry.id, default: []].append(place)
                }
            }
        }
    }

    private mutating func relatePromises(_ publication: Publication) {
        for (position, toezegging) in publication.toezeggingen.enumerated() {
            let answers = Set(toezegging.afgedaanMet.compactMap { publication.index[$0]?.id })
            for id in answers { fulfils[id, default: []].append(position) }
            if let entry = toezegging.waar.flatMap({ publication.index[$0] }) {
                promised[entry.id, default: []].append(position)
            }
        }
    }

    private mutating func relateSeries(_ publication: Publication) {
        for (position, memo) in publication.memos.enumerated() {
            guard let reeks = memo.record.reeks else { continue }
            series[Folding.folded(reeks.reeks), default: []].append(position)
        }
        for (key, members) in series {
            series[key] = members.sorted { left, right in
                let one = publication.memos[left]
                let other = publication.memos[right]
                return (one.record.reeks?.nummer ?? Int.max, one.page.datum?.moment.iso ?? "", one.record.id)
                    < (
                        other.record.reeks?.nummer ?? Int.max, other.page.datum?.moment.iso ?? "",
                        other.record.id
                    )
            }
        }
    }

    private mutating func relate(_ links: [RecordID: [RecordID]], in index: RecordIndex) {
        let entries = Dictionary(index.entries.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
        for (source, targets) in links.sorted(by: { $0.key < $1.key }) {
            guard let entry = entries[source] else { continue }
            for target in Set(targets) where target != source {
                mentionedBy[target, default: []].append(entry)
            }
        }
    }

    private mutating func sort() {
        ofProject = ofProject.mapValues(Self.newestFirst)
        ofTraject = ofTraject.mapValues { Self.newestFirst($0).reversed() }
        ofOrganisatie = ofOrganisatie.mapValues(Self.newestFirst)
        attended = attended.mapValues(Self.newestFirst)
        mentionedBy = mentionedBy.mapValues(Self.newestFirst)
        byKeyword = byKeyword.mapValues { Keyword(tekst: $0.tekst, entries: Self.newestFirst($0.entries)) }
    }

    /// What is dated newest first, then what has no date, by title and id.
    public static func newestFirst(_ entries: [RecordEntry]) -> [RecordEntry] {
        entries.sorted { isNewer(($0.datum?.moment, $0.id), ($1.datum?.moment, $1.id)) }
    }

    /// The order of dates, the newest first and none last; of ids where dates are the same.
    static func isNewer(_ left: (moment: Moment?, id: RecordID), _ right: (moment: Moment?, id: RecordID))
        -> Bool
    {
        if left.moment != right.moment {
            guard let one = left.moment else { return false }
            guard let other = right.moment else { return true }
            return one > other
        }
        return left.id < right.id
    }
}
