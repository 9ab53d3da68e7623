extension Minutes {
    /// All anchors of the minutes, in the order of their kinds.
    public var anchors: [String] {
        agenda.map(\.anchor) + turns.map(\.anchor) + questions.map(\.anchor) + propositions.map(\.anchor)
    }

    /// The title of the agenda item that a turn belongs to.
    public func itemTitle(of turn: Turn) -> String? {
        turn.agendaItem.map { agenda[$0].title }
    }
}
