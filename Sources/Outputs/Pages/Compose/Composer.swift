import Printing
import Records
public import Relations
import Synchronization
import Templates

/// What every page is composed from: the site put together, its relations, its words and its theme.
///
/// It never changes once made, but for what it keeps for later pages. It is a class, for a page holds it and
/// would otherwise copy all of it.
public final class Composer: Sendable {
    let publication: Publication
    let relations: Relations
    let words: Words
    let theme: PageTheme
    let links: LinkResolver
    let sections: [Section]
    let cards: [RecordID: RecordCard]
    let meetings: MeetingChain
    let trajectRecords: [RecordID: TrajectRecord]
    /// The position of each record among those of its kind.
    let positions: [RecordKind: [RecordID: Int]]
    let shelf: FileShelf
    let entries: [RecordID: RecordEntry]
    let references: ReferenceCheck
    let terms: Glossary
    /// The glossary as texts are searched for it; nil without terms.
    let termIndex: TermIndex?
    /// Which pages use which terms.
    let termUsage = TermUsage()
    /// The definitions that pages show, by their way to the root and the position of the term.
    let definitions = Mutex<[String: [Int: HTML]]>([:])
    /// Where the entries of the menu lead; those that lead nowhere are left out.
    let menu: [(item: Menupunt, target: LinkTarget)]
    /// The path at which the site is served, with a slash at its end.
    let rootPath: String
    /// The agreements of all reports, in the order of their register.
    let agreementRegister: [RegisteredAgreement]
    /// What has expired by the reference date.
    let expired: Set<RecordID>
    /// Which memos told the council what its timelines hold.
    let tellings: TimelineTellings
    /// The versions that replace each file of choices.
    let laterVersions: [RecordID: [RecordEntry]]
    /// The names of records that never change.
    let tags: TagURI
    let deferredFeedItems = Deferred<FeedItems>()
    let deferredEvents = Deferred<CalendarEvents>()
    let deferredNextChange = Deferred<NextChange?>()
    let deferredDatasets = Deferred<[PageAddress: [Dataset]]>()
    let entryCache = EntryCache()
    /// What pages say of the site, by their way to its root.
    let siteViews = Mutex<[String: SiteView]>([:])
    /// The documents that were printed, by path, once that is done.
    let printed = Mutex<[String: PrintedFile]>([:])

    /// The bundles that were made, by the record that each is of, once that is done.
    let bundles = Mutex<[RecordID: MadeBundle]>([:])

    /// A composer for a site; `rootPath` is where it is served, when not at the path of its address.
    public init(
        publication: Publication, relations: Relations, words: Words, theme: PageTheme, links: LinkResolver,
        rootPath: String? = nil
    ) {
        self.rootPath = rootPath ?? Self.path(of: publication.instellingen.basisURL)
        self.publication = publication
        self.relations = relations
        self.words = words
        self.theme = theme
        self.links = links
        self.references = ReferenceCheck(index: publication.index)
        self.terms = Glossary(publication)
        self.termIndex = TermIndex(publication)
        self.entries = Dictionary(
            publication.index.entries.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
        self.expired = publication.expired
        self.tellings = TimelineTellings(publication)
        self.agreementRegister = publication.agreements
        self.menu = publication.instellingen.menu.map { item in
            (item, links.resolve(item.naar, from: .home, file: "content/site.yaml"))
        }
        self.shelf = FileShelf(publication.files)
        self.cards = Self.cards(of: publication, words)
        self.trajectRecords = Self.trajectRecords(of: publication)
        self.positions = publication.positions
        self.meetings = MeetingChain(publication, relations, positions[.verslag] ?? [:])
        self.sections = Section.all(of: publication)
        self.laterVersions = Self.laterVersions(of: publication)
        self.tags = TagURI(baseURL: publication.instellingen.basisURL)
    }

    var peildatum: CivilDate { publication.peildatum }

    /// The full address of a page.
    func fullAddress(_ address: PageAddress) -> String {
        address.link(from: publication.instellingen.basisURL + "/")
    }

    /// A language of texts, where it is not the site's.
    func foreign(_ taal: String?) -> String? { Self.foreign(taal, publication) }

    /// A language of texts, where it is not the site's: `nl-NL` is that of a site in `nl`.
    static func foreign(_ taal: String?, _ publication: Publication) -> String? {
        func primary(_ tag: String) -> String {
            tag.lowercased().split(separator: "-").first.map(String.init) ?? ""
        }
        return taal.flatMap { primary($0) == primary(publication.instellingen.taal) ? nil : $0 }
    }
}
