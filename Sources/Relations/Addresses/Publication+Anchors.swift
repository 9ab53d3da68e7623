import Markup
import Minutes
import Records

extension Publication {
    /// Gathers the anchors that links may lead to: those of bodies and minutes, and those that pages of a
    /// kind always have.
    mutating func collectAnchors() {
        func collect<Record>(_ items: [Published<Record>], _ own: (Published<Record>) -> [String]) {
            for item in items {
                var found = Set(own(item))
                if let body = item.body {
                    // Minutes call some headings otherwise, and their own anchors go unless the author gave
                    // them.
                    let renamed = Set(item.minutes?.agenda.compactMap(\.heading) ?? [])
                        .union(item.minutes?.propositions.map(\.heading) ?? [])
                    found.formUnion(
                        body.headings.filter { $0.isExplicit || !renamed.contains($0.node) }.map(\.anchor))
                }
                anchors[item.address.path] = found
            }
        }
        collect(memos) { _ in ["inhoud"] }
        collect(verslagen) { ["inhoud", "aanwezigen", "afspraken", "agenda"] + ($0.minutes?.anchors ?? []) }
        collect(trajecten) { item in
            ["inhoud", "planning"] + item.record.vragen.indices.map { "vraag-\($0 + 1)" }
        }
        collect(tijdlijnen) { _ in ["inhoud", "stukken"] }
        collect(segmentkeuzes) { ["inhoud", "vergelijking"] + $0.record.elementen.map(\.anker) }
        collect(indicatoren) { _ in ["inhoud"] }
        collect(paginas) { _ in ["inhoud"] }
        anchors["begrippen/"] = Set(begrippen.map(\.anker))
        anchors["toezeggingen/"] = Set(
            toezeggingen.enumerated().map { $0.element.anker(position: $0.offset) })
    }
}

extension Minutes {
    /// The anchors of all that it found.
    var anchors: [String] {
        agenda.filter { $0.heading != nil }.map(\.anchor) + turns.map(\.anchor) + questions.map(\.anchor)
            + propositions.map(\.anchor)
    }
}
