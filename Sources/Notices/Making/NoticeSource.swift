import CodeLists
import Diagnostics
import Records
import Relations

/// Where the values of a notice come from: a process, and what the site says for every process.
struct NoticeSource {
    let item: Published<Traject>
    /// What the process says itself.
    let own: TenderNedGegevens
    /// What the site says for every process.
    let site: TenderNedGegevens?

    init(_ item: Published<Traject>, site: SiteInstellingen) {
        self.item = item
        self.site = site.tenderned
        own = item.record.tenderned ?? TenderNedGegevens(places: KeyPlaces(whole: item.page.place))
    }

    var page: PageFields { item.page }
    /// The id of the process, as messages name it.
    var record: String { item.record.id.path }

    /// A value of the process, else of the site.
    func value<Value>(_ path: KeyPath<TenderNedGegevens, Value?>, _ key: String) -> Given<Value>? {
        Given(own[keyPath: path], at: own.places[key])
            ?? site.flatMap { Given($0[keyPath: path], at: $0.places[key]) }
    }

    /// The items of the process, else of the site; each once.
    func list<Item: Hashable>(_ path: KeyPath<TenderNedGegevens, [Item]>, _ key: String) -> Given<[Item]>? {
        for source in [own, site].compactMap({ $0 }) where !source[keyPath: path].isEmpty {
            var seen: Set<Item> = []
            let items = source[keyPath: path].filter { seen.insert($0).inserted }
            return Given(items, at: source.places[key])
        }
        return nil
    }

    /// A value of the way to react.
    func reaction<Value>(_ key: String, _ value: (Reactie) -> Value?) -> Given<Value>? {
        page.reactie.flatMap { Given(value($0), at: $0.places?[key] ?? page.place) }
    }

    /// Where a value of the way to react would stand.
    var reactionPlace: Place { page.reactie?.places?.whole ?? page.place }

    /// The law that the consultation rests on: the directive on public procurement, unless the author says
    /// otherwise.
    var legalBasis: CodeOf<LegalBasis>? {
        value(\.rechtsgrondslag, "rechtsgrondslag")?.value ?? CodeOf("32014L0024")
    }
}
