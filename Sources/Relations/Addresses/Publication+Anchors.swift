import Markup
import Records

extension Publication {
    /// Where the anchors of each page come from, by path.
    var anchorSources: [String: AnchorSource] {
        var sources: [String: AnchorSource] = [:]
        for record in records {
            sources[record.address.path] = AnchorSource(
                own: ["inhoud"] + (record.page.reactie == nil ? [] : ["reageren"]), body: record.body,
                minutes: record.minutes)
        }
        func add<Record>(_ items: [Published<Record>], _ own: (Record) -> [String]) {
            for item in items { sources[item.address.path]?.own += own(item.record) }
        }
        add(verslagen) { ["afspraken"] + $0.afspraakankers }
        add(trajecten) { traject in
            ["planning", "aanwezigheid", "percelen", "stukken", "vragen"]
                + traject.percelen.indices.map { "perceel-\($0 + 1)" }
                + traject.vragen.indices.map { "vraag-\($0 + 1)" }
        }
        add(tijdlijnen) { _ in ["stukken", "score"] }
        add(segmentkeuzes) { ["vergelijking", "versieverschil"] + $0.elementen.map(\.anker) }
        sources["begrippen/"] = AnchorSource(own: ["inhoud"] + begrippen.map(\.anker))
        sources["toezeggingen/"] = AnchorSource(
            own: ["inhoud", "register", "wie-doet-wat"] + Toezegging.Toestand.allCases.map(\.rawValue)
                + toezeggingen.enumerated().map { $0.element.anker(position: $0.offset) })
        return sources
    }

    /// Ids that the theme uses on pages with a body, which no heading of the body may take.
    public static let reservedAnchors: Set<String> = {
        var anchors: Set<String> = [
            "inhoud", "afspraken", "verwijzen-hiernaar", "reageren", "deel-sprekers", "deel-bijlagen",
            "deel-versies",
        ]
        // Those by which minutes call what they hold.
        for number in 1...200 {
            for name in ["agendapunt", "vraag", "afspraak", "besluit", "stelling"] {
                anchors.insert("\(name)-\(number)")
            }
        }
        for letter in "abcdefghijklmnopqrstuvwxyz" { anchors.insert("stelling-\(letter)") }
        return anchors
    }()
}
