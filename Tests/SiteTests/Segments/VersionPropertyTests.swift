import Foundation
import Testing

/// The changes that a twin reports are all that there are, and no others.
@Suite struct VersionPropertyTests {
    @Test(arguments: [1, 2])
    func `an earlier version with its changes is the later one`(seed: Int) async throws {
        var random = RandomVersions(seed: seed)
        let count = 40
        let site = try await BuiltSite(random.archive(of: count))
        #expect(site.messages == [])
        var twins: [ChoicesTwin] = []
        for number in 0..<count {
            let text = try #require(site.files["segmenten/v\(number)/index.json"])
            twins.append(try ChoicesTwin(text))
        }
        for (before, after) in zip(twins, twins.dropFirst()) {
            var state = before
            let mistakes = state.apply(after.changes, new: after)
            #expect(mistakes == [])
            #expect(state.values == after.values)
        }
    }

    @Test func `of a changed text the page has all words of both versions`() async throws {
        var random = RandomVersions(seed: 3)
        let site = try await BuiltSite(random.archive(of: 40))
        var count = 0
        for number in 1..<40 {
            let twin = try ChoicesTwin(#require(site.files["segmenten/v\(number)/index.json"]))
            let shown = Self.changedTexts(on: site.main("segmenten/v\(number)/index.html"))
            #expect(shown == twin.changedTexts)
            count += shown.count
        }
        #expect(count > 40)
    }

    /// The changed texts of a page, as they were and as they are.
    private static func changedTexts(on page: String) -> [[String]] {
        page.components(separatedBy: "<p class=\"tekstverschil\">").dropFirst().map { part in
            let text = part.components(separatedBy: "</p>")[0]
                .replacing(/<span class="alleen-voorlezen">[^<]*<\/span>/, with: "")
            return [
                text.replacing(/<ins>[^<]*<\/ins>/, with: ""), text.replacing(/<del>[^<]*<\/del>/, with: ""),
            ]
            .map { $0.replacing(/<[^>]*>/, with: "").split(separator: " ").joined(separator: " ") }
        }
    }
}

/// What the twin of a file of choices holds: each value by the way to it, and the changes that it reports.
private struct ChoicesTwin {
    /// `segment/S1/contract/duur` and the like; of a segment or element without values only that it is there.
    var values: [String: String] = [:]
    var changes: [String: Any] = [:]

    init(_ json: String) throws {
        let object = try JSONSerialization.jsonObject(with: Data(json.utf8)) as? [String: Any] ?? [:]
        changes = object["wijzigingen"] as? [String: Any] ?? [:]
        for segment in Self.list(object["segmenten"]) { add(segment: segment) }
        for element in Self.list(object["elementen"]) {
            let way = "element/\(element["id"] ?? "")"
            values[way] = "is"
            for key in ["naam", "definitie", "opties"] { set("\(way)/\(key)", element[key]) }
        }
    }

    private mutating func add(segment: [String: Any]) {
        let way = "segment/\(segment["code"] ?? "")"
        values[way] = "is"
        for key in ["naam", "domein", "doelgroep", "producten"] { set("\(way)/\(key)", segment[key]) }
        for (element, choice) in segment["keuzes"] as? [String: Any] ?? [:] {
            let kinds = choice as? [String: Any] ?? ["tekst": choice]
            for (kind, value) in kinds where kind != "aanbieders" { set("\(way)/\(element)/\(kind)", value) }
            for (lot, number) in kinds["aanbieders"] as? [String: Any] ?? [:] {
                set("\(way)/\(element)/aanbieders/\(lot)", number)
            }
        }
    }

    /// The texts that changed, as they were and as they are, in order.
    var changedTexts: [[String]] {
        let groups = Self.list(changes["elementen"]) + Self.list(changes["segmenten"])
        return groups.flatMap { Self.list($0["wijzigingen"]) }.compactMap { change in
            guard ["tekst", "doelgroep", "definitie"].contains(change["kenmerk"] as? String),
                let old = change["oud"] as? String, let new = change["nieuw"] as? String
            else { return nil }
            return [old, new]
        }
    }

    /// Applies changes; what they say that is not so. What is new is as the later version has it.
    mutating func apply(_ changes: [String: Any], new: ChoicesTwin) -> [String] {
        var mistakes: [String] = []
        for (name, key) in [("segment", "code"), ("element", "id")] {
            for group in Self.list(changes["\(name)en"]) {
                let way = "\(name)/\(group[key] ?? "")"
                switch group["soort"] as? String {
                case "vervallen":
                    if values[way] == nil { mistakes.append("\(way) was not there") }
                    values = values.filter { $0.key != way && !$0.key.hasPrefix(way + "/") }
                case "nieuw":
                    if values[way] != nil { mistakes.append("\(way) was there") }
                    values.merge(new.values.filter { $0.key == way || $0.key.hasPrefix(way + "/") }) { $1 }
                default:
                    let list = Self.list(group["wijzigingen"])
                    if list.isEmpty { mistakes.append("\(way) did not change") }
                    for change in list { apply(change, way, &mistakes) }
                }
            }
        }
        return mistakes
    }

    private mutating func apply(_ change: [String: Any], _ way: String, _ mistakes: inout [String]) {
        let parts = [change["element"], change["kenmerk"], change["perceel"]].compactMap { $0 as? String }
        let place = ([way] + parts).joined(separator: "/")
        let old = change["oud"].map(Self.text)
        let new = change["nieuw"].map(Self.text)
        if values[place] != old { mistakes.append("\(place) was not \(old ?? "absent")") }
        if old == new { mistakes.append("\(place) did not change") }
        if (change["zin"] as? String)?.contains(": ") != true { mistakes.append("\(place) has no sentence") }
        values[place] = new
    }

    private mutating func set(_ way: String, _ value: Any?) {
        if let value { values[way] = Self.text(value) }
    }

    private static func text(_ value: Any) -> String {
        (value as? [String]).map { $0.joined(separator: " | ") } ?? "\(value)"
    }

    private static func list(_ value: Any?) -> [[String: Any]] { value as? [[String: Any]] ?? [] }
}
