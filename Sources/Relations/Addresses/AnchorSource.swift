import Markup
import Minutes

/// The anchors of one page, made only when a link asks for one.
struct AnchorSource: Sendable {
    /// Those that every page of its kind has.
    var own: [String] = []
    var body: Document?
    var minutes: Minutes?

    /// All anchors on the page.
    var anchors: Set<String> {
        var found = Set(own + (minutes?.anchors ?? []))
        guard let body else { return found }
        found.formUnion(body.anchors())
        // Minutes call some headings otherwise, and their own anchors go unless the author gave them.
        let renamed = Set(minutes?.agenda.compactMap(\.heading) ?? [])
            .union(minutes?.propositions.map(\.heading) ?? [])
        for heading in body.headings where !heading.isExplicit && renamed.contains(heading.node) {
            found.remove(heading.anchor)
        }
        return found
    }
}

extension Minutes {
    /// The anchors of all that it found.
    var anchors: [String] {
        agenda.filter { $0.heading != nil }.map(\.anchor) + turns.map(\.anchor) + questions.map(\.anchor)
            + propositions.map(\.anchor)
    }
}
