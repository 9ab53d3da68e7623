import Diagnostics
import Markup
import Records

/// Matches the level-2 headings of minutes with the agenda; without an agenda they are it (content model §6).
struct AgendaReader {
    /// The items, in order.
    private(set) var items: [RecognisedItem] = []
    /// What the author should know.
    private(set) var diagnostics: [Diagnostic] = []
    /// Where the text goes over from one item to another: a node, and the item from there on.
    private var changes: [(node: Int, item: Int?)] = []
    private let document: Document
    /// The keys of the planned titles, without a number and with one that may belong to them.
    private let titles: [(bare: [UInt8], whole: [UInt8])]

    /// The agenda of a report with the given sections; `agenda` are the items that were planned, with their
    /// titles as they may be shown.
    init(_ agenda: [RecognisedItem], _ sections: [Section], of document: Document) {
        self.document = document
        items = agenda
        titles = agenda.map { (TitleKey.of($0.title), TitleKey.of($0.title, isMarked: true)) }
        for section in sections where section.level <= 2 {
            let item = section.level < 2 ? nil : agenda.isEmpty ? add(section) : match(section)
            changes.append((section.node, item))
        }
    }

    /// The item that a node belongs to.
    func item(at node: Int) -> Int? {
        let next = changes.partition { $0.node > node }
        return next == 0 ? nil : changes[next - 1].item
    }

    private mutating func add(_ section: Section) -> Int? {
        guard PropositionReader.label(of: section.text) == nil else { return nil }
        let bytes = Array(section.text.utf8)
        let words = bytes[TitleKey.afterNumber(in: bytes, isMarked: true)...].drop { $0 == 0x20 }
        let title = words.isEmpty ? section.text : String(decoding: words, as: UTF8.self)
        items.append(
            RecognisedItem(
                number: items.count + 1, title: title, anchor: "agendapunt-\(items.count + 1)",
                heading: section.node, isDiscussed: true, explainers: []))
        return items.count - 1
    }

    /// The item that a heading is: of several alike the first without a heading, and a second heading goes on
    /// with its item.
    private mutating func match(_ section: Section) -> Int? {
        let bare = TitleKey.of(section.text)
        let whole = TitleKey.of(section.text, isMarked: true)
        let same = titles.indices.filter { titles[$0].whole == whole }
        let alike = same.isEmpty ? titles.indices.filter { isAlike(titles[$0], bare, whole) } : same
        if let free = alike.first(where: { items[$0].heading == nil }) {
            items[free].heading = section.node
            return free
        }
        if let last = alike.last { return last }
        if PropositionReader.label(of: section.text) == nil, !AgreementReader.isMeant(by: section.text) {
            report(section)
        }
        return nil
    }

    private func isAlike(_ title: (bare: [UInt8], whole: [UInt8]), _ bare: [UInt8], _ whole: [UInt8]) -> Bool
    {
        title.bare == bare || title.whole == bare || title.bare == whole
    }

    private mutating func report(_ section: Section) {
        var passage = Passage()
        passage.read(section.node, of: document.nodes, document.text)
        let nearest = nearest(to: section.text)
        var places = PlaceFinder(document.nodes, document.text, document.origin)
        let place = places.place(of: 0..<passage.bytes.count, in: passage)
        diagnostics.append(
            Diagnostic(MinutesCause.unknownAgendaItem(section.text, nearest: nearest), at: place))
    }

    /// The items whose titles are nearest, number and bracketed words not counted.
    private func nearest(to heading: String) -> [String] {
        let titles = titles.map { String(decoding: $0.bare, as: UTF8.self) }
        let found = Nearest.matches(of: String(decoding: TitleKey.of(heading), as: UTF8.self), among: titles)
        return found.compactMap { key in titles.firstIndex(of: key).map { items[$0].title } }
    }
}
