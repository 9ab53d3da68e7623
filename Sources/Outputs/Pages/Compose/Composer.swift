import Records
public import Relations
import Templates

/// What every page is composed from: the site put together, its relations, its words and its theme.
///
/// It never changes once made. It is a class, for a page holds it and would otherwise copy all of it.
public final class Composer: Sendable {
    let publication: Publication
    let relations: Relations
    let words: Words
    let theme: PageTheme
    let links: LinkResolver
    let sections: [Section]
    let cards: [RecordID: RecordCard]
    let meetings: MeetingChain
    /// The position of each record among those of its kind.
    let positions: [RecordKind: [RecordID: Int]]
    let shelf: FileShelf
    let entries: [RecordID: RecordEntry]
    let references: ReferenceCheck
    /// Where the entries of the menu lead; those that lead nowhere are left out.
    let menu: [(item: Menupunt, target: LinkTarget)]
    /// The agreements of all reports, in the order of their register.
    let agreementRegister: [RegisteredAgreement]
    /// What has expired by the reference date.
    let expired: Set<RecordID>

    /// A composer for a site.
    public init(
        publication: Publication, relations: Relations, words: Words, theme: PageTheme, links: LinkResolver
    ) {
        self.publication = publication
        self.relations = relations
        self.words = words
        self.theme = theme
        self.links = links
        self.references = ReferenceCheck(index: publication.index)
        self.entries = Dictionary(
            publication.index.entries.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
        self.expired = publication.expired
        self.agreementRegister = publication.agreements
        self.menu = publication.instellingen.menu.map { item in
            (item, links.resolve(item.naar, from: .home, file: "content/site.yaml"))
        }
        self.shelf = FileShelf(publication.files)
        self.cards = Self.cards(of: publication, words)
        self.positions = publication.positions
        self.meetings = MeetingChain(publication, relations, positions[.verslag] ?? [:])
        self.sections = Section.all(of: publication)
    }

    var peildatum: CivilDate { publication.peildatum }
}
