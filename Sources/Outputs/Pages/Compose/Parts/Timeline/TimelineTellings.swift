import Markup
import Records
import Relations

/// Which memos told the council what a timeline holds: those that show it, and those of its publisher on a
/// day that it names.
struct TimelineTellings: Sendable {
    /// The memos that show a timeline by the reference date, oldest first and one a day; by its position.
    private let shown: [[EarlierTelling]]
    /// The memos of a day that are their publisher's only ones.
    private let memos: [Day: RecordID]

    private struct Day: Hashable {
        var date: CivilDate
        var publisher: RecordID?
    }

    /// The tellings of a site.
    init(_ publication: Publication) {
        var shown = Array(repeating: [EarlierTelling](), count: publication.tijdlijnen.count)
        var days: [Day: [RecordID]] = [:]
        let positions = publication.positions[.tijdlijn] ?? [:]
        for memo in publication.memos {
            guard let date = memo.page.datum?.moment.date, date <= publication.peildatum else { continue }
            let telling = EarlierTelling(date: date, memo: memo.record.id)
            days[Self.day(date, memo, publication), default: []].append(memo.record.id)
            for timeline in Self.timelines(in: memo, publication) {
                if let position = positions[timeline] { shown[position].append(telling) }
            }
        }
        self.shown = shown.map(Self.onePerDay)
        self.memos = days.compactMapValues { $0.count == 1 ? $0.first : nil }
    }

    /// The memos that show a timeline as of their own date, oldest first.
    func memos(showing position: Int) -> ArraySlice<EarlierTelling> { shown[position][...] }

    /// The last one that showed a timeline before a date.
    func last(showing position: Int, before date: CivilDate) -> EarlierTelling? {
        shown[position].last { $0.date < date }
    }

    /// The memo that told the council something on a day, where it can be told which.
    func memo(telling position: Int, of publication: Publication, on date: CivilDate) -> RecordID? {
        let day = Self.day(date, publication.tijdlijnen[position], publication)
        return shown[position].first { $0.date == date }?.memo ?? memos[day]
    }

    private static func day<Record>(
        _ date: CivilDate, _ item: Published<Record>, _ publication: Publication
    ) -> Day {
        Day(date: date, publisher: item.page.organisatie.flatMap { publication.index[$0] }?.id)
    }

    /// The timelines that a memo shows as of its own date.
    private static func timelines(in memo: Published<Memo>, _ publication: Publication) -> Set<RecordID> {
        let directives = memo.body?.directives ?? []
        return Set(
            directives.lazy.filter { $0.name == "tijdlijn" && $0.value("peildatum") == nil }.compactMap {
                guard
                    case .found(let entry)? = $0.value("bron").map({ written in
                        publication.index.lookup(written, kinds: [.tijdlijn])
                    })
                else { return nil }
                return entry.id
            })
    }

    private static func onePerDay(_ tellings: [EarlierTelling]) -> [EarlierTelling] {
        let sorted = tellings.sorted { ($0.date, $0.memo?.path ?? "") < ($1.date, $1.memo?.path ?? "") }
        return sorted.enumerated().filter { $0.offset == 0 || sorted[$0.offset - 1].date != $0.element.date }
            .map(\.element)
    }
}
