import Records
import Relations

/// One of the pages of a timeline: as of a date, in an arrangement.
struct TimelineState: Sendable, Equatable {
    /// How the documents are put together.
    enum Grouping: Sendable { case year, project }

    var date: CivilDate
    var grouping: Grouping
    var address: PageAddress
    /// Whether it is the timeline's own page: at the reference date, by year.
    var isMain: Bool
}

extension Composer {
    /// A page for each memo that showed a timeline would be many in the long run: the last ones have one.
    static let mostTimelineStates = 12

    /// The pages of a timeline: at the reference date by year and by project, then as of the date of each
    /// memo that showed it, newest first.
    func states(ofTimeline position: Int) -> [TimelineState] {
        let item = publication.tijdlijnen[position]
        func state(_ date: CivilDate, _ name: String, _ grouping: TimelineState.Grouping) -> TimelineState {
            TimelineState(
                date: date, grouping: grouping, address: PageAddress(item.address.path + name),
                isMain: name.isEmpty)
        }
        let memos = tellings.memos(showing: position).filter { $0.date < peildatum }
        return [state(peildatum, "", .year), state(peildatum, "per-project/", .project)]
            + memos.suffix(Self.mostTimelineStates).reversed().map {
                state($0.date, "\($0.date.iso)/", .year)
            }
    }
}
