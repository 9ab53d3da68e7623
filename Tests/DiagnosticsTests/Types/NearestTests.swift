import Diagnostics
import Testing

@Suite("The nearest names")
struct NearestTests {
    private static let keys = [
        "titel", "datum", "samenvatting", "trefwoorden", "organisatie", "afdeling", "traject",
    ]

    @Test(
        "are those within a third of the word, at least one edit and at most four",
        arguments: [
            ("tite", ["titel"]), ("titl", ["titel"]), ("ttiel", ["titel"]), ("title", ["titel"]),
            ("samenvating", ["samenvatting"]), ("tref woorden", ["trefwoorden"]), ("kop", []), ("", []),
            ("organisaties", ["organisatie"]), ("trajet", ["traject"]), ("afdelingen", ["afdeling"]),
            ("treefwordennn", ["trefwoorden"]), ("treefwordennnnn", []), ("xxxxx", []),
        ])
    func reach(word: String, nearest: [String]) {
        #expect(Nearest.matches(of: word, among: Self.keys) == nearest)
    }

    @Test("come nearest first, by bytes among equals, and no more than asked for")
    func order() {
        let names = ["b3", "b1", "b2", "b9x", "B9"]
        #expect(Nearest.matches(of: "b9", among: names) == ["B9", "b1"])
        #expect(Nearest.matches(of: "b9", among: names, limit: 9) == ["B9", "b1", "b2", "b3", "b9x"])
        #expect(Nearest.matches(of: "b9", among: names.reversed(), limit: 3) == ["B9", "b1", "b2"])
    }

    @Test("count a name once that is there twice")
    func once() {
        #expect(Nearest.matches(of: "titl", among: ["titel", "titel"]) == ["titel"])
    }

    @Test(
        "are measured in edits and swaps of neighbours, case- and accent-blind",
        arguments: [
            ("", "", 0), ("a", "", 1), ("ab", "ba", 1), ("Geleuken", "gelueken", 1), ("Cliënt", "client", 0),
            ("kitten", "sitting", 3), ("ca", "abc", 3), ("vliegen", "Vleigen", 1), ("œuvre", "oeuvre", 0),
        ])
    func distance(left: String, right: String, edits: Int) {
        #expect(Nearest.distance(between: left, and: right, atMost: 9) == edits)
        #expect(Nearest.distance(between: right, and: left, atMost: 9) == edits)
        #expect(Nearest.distance(between: left, and: right, atMost: edits) == edits)
        if edits > 0 { #expect(Nearest.distance(between: left, and: right, atMost: edits - 1) == nil) }
    }
}
