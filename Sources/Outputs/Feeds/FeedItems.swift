import Records
import Relations

/// All that the feeds of a site tell of, the newest first.
///
/// What is a draft is in none, also where drafts are built; neither is what has expired, what has no date,
/// or what is dated after the reference date.
struct FeedItems: Sendable {
    /// How many entries a feed has at most.
    static let limit = 30

    /// All of them, in order.
    private(set) var all: [FeedItem] = []
    /// The positions of those about a record, in order.
    private var positions: [RecordID: [Int]] = [:]
    private let tags: TagURI

    init(_ publication: Publication, tags: TagURI) {
        self.tags = tags
        collect(publication.memos, in: publication) { .memo($0) }
        collect(publication.verslagen, in: publication) { .verslag($0) }
        collect(publication.trajecten, in: publication) { .traject($0) }
        collect(publication.tijdlijnen, in: publication) { .tijdlijn($0) }
        collect(publication.segmentkeuzes, in: publication) { .segmentkeuzes($0) }
        collect(publication.indicatoren, in: publication) { .indicator($0) }
        collect(publication.paginas, in: publication) { .pagina($0) }
        collectPromises(in: publication)
        all.sort(by: FeedItem.isNewer)
        for position in all.indices { positions[all[position].record, default: []].append(position) }
    }

    /// The newest of all, or of a kind.
    func newest(of kind: RecordKind? = nil) -> [Int] {
        var found: [Int] = []
        for position in all.indices where kind == nil || all[position].subject.kind == kind {
            found.append(position)
            if found.count == Self.limit { break }
        }
        return found
    }

    /// The newest about some records.
    func newest(about records: Set<RecordID>) -> [Int] {
        Array(records.flatMap { positions[$0] ?? [] }.sorted().prefix(Self.limit))
    }

    private mutating func collect<Record>(
        _ items: [Published<Record>], in publication: Publication, _ subject: (Int) -> FeedItem.Subject
    ) {
        for (position, item) in items.enumerated() where isTold(item.page, on: publication.peildatum) {
            guard let day = publication.changed(item) else { continue }
            let id = item.record.id
            all.append(FeedItem(subject: subject(position), record: id, day: day, id: tags.of(id)))
            var seen: [String: Int] = [:]
            for (number, versie) in item.page.versies.enumerated() {
                let times = seen[versie.nummer, default: 0]
                seen[versie.nummer] = times + 1
                guard versie.datum <= publication.peildatum else { continue }
                // An author may number two versions the same.
                let name = tags.of(id, "versie", id: versie.nummer, position: nil)
                let note = FeedItem(
                    subject: subject(position), record: id, versie: number, day: versie.datum,
                    id: times == 0 ? name : "\(name)-\(times + 1)")
                all.append(note)
            }
        }
    }

    private func isTold(_ page: PageFields, on peildatum: CivilDate) -> Bool {
        !page.concept && page.verloopt.map { $0 >= peildatum } ?? true
    }

    private mutating func collectPromises(in publication: Publication) {
        for (position, toezegging) in publication.toezeggingen.enumerated() {
            let days = toezegging.changeDays.filter { $0 <= publication.peildatum }
            guard let day = days.max() else { continue }
            let register = RecordID(RecordKind.toezegging.folder)
            let id = tags.of(register, "toezegging", id: toezegging.id, position: position)
            let record = RecordID("\(register.path)/\(toezegging.anker(position: position))")
            all.append(FeedItem(subject: .toezegging(position), record: record, day: day, id: id))
        }
    }
}
