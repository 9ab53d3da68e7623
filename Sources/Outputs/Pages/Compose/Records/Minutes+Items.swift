import Minutes

extension Minutes {
    /// The title of the agenda item that a turn belongs to.
    func itemTitle(of turn: Turn) -> String? {
        turn.agendaItem.map { agenda[$0].title }
    }

    /// The anchors of the headings that are agenda items or propositions, by node.
    var headingAnchors: [Int: String] {
        let items = agenda.compactMap { item in item.heading.map { ($0, item.anchor) } }
        return Dictionary(
            items + propositions.map { ($0.heading, $0.anchor) }, uniquingKeysWith: { first, _ in first })
    }
}
