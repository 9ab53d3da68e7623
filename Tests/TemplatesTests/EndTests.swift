import Diagnostics
import Templates
import Testing

@Suite("Templates that include each other at random")
struct EndTests {
    /// A view with every way to another: a list and an object of its own kind, and one by way of another
    /// kind.
    private struct Knot: Viewable {
        var words = "w"
        var isSet = true
        var below: [Knot] = []
        var beside: [Side] = []

        static let members: [Member<Knot>] = [
            .text("woorden", \.words), .flag("vlag", \.isSet), .list("onder", \.below),
            .object("eerste", \.below.first), .list("naast", \.beside),
        ]
    }

    private struct Side: Viewable {
        var back: [Knot] = []

        static let members: [Member<Side>] = [.list("terug", \.back)]
    }

    private static let root = Knot(
        below: [Knot(below: [Knot()]), Knot(beside: [Side(back: [Knot()])])],
        beside: [Side(back: [Knot(), Knot()])])

    @Test("come to an end, or are told that they do not")
    func comeToAnEnd() {
        var random = Sequence32(state: 3)
        var (pages, endless) = (0, 0)
        for _ in 0..<1_500 {
            let texts = ["pagina", "a", "b"].map { ($0, template(&random, depth: 2)) }
            let sources = texts.map { TemplateSource(path: $0, file: $0, bytes: Array($1.utf8)) }
            var diagnostics: [Diagnostic] = []
            let page = TemplateLibrary(sources: sources, texts: [:])
                .template("pagina", for: Knot.self, diagnostics: &diagnostics)
            #expect((page == nil) == diagnostics.hasErrors, "\(texts)")
            #expect(Set(diagnostics.map(\.code)).isSubset(of: [.sjabloonDeel]), "\(texts)")
            var bytes: [UInt8] = []
            page?.render(Self.root, into: &bytes)
            pages += page == nil ? 0 : 1
            endless += diagnostics.lines().contains { $0.contains("en eindigt nooit") } ? 1 : 0
        }
        #expect(pages > 300)
        #expect(endless > 300)
    }

    /// Balanced sections, partials and blocks, with names that every knot has.
    private func template(_ random: inout Sequence32, depth: Int) -> String {
        (0..<(1 + random.next() % 2)).map { _ in
            let inside = depth == 0 ? "x" : template(&random, depth: depth - 1)
            switch random.next() % 12 {
            case 0: return "{{>a}}"
            case 1: return "{{<b}}{{$blok}}\(inside){{/blok}}{{/b}}{{$blok}}{{/blok}}"
            case 2: return "{{$blok}}\(inside){{/blok}}"
            case 3: return "{{^vlag}}\(inside){{/vlag}}"
            case 4: return "{{#woorden}}\(inside){{/woorden}}"
            case 5: return "{{#naast}}{{#terug}}\(inside){{/terug}}{{/naast}}"
            case 6: return "{{#naast}}\(inside){{/naast}}"
            case 7: return "{{#eerste}}\n  {{>a}}\n{{/eerste}}"
            case 8: return "{{#onder}}\n  {{>b}}\n{{/onder}}"
            case 9: return "{{#onder}}\(inside){{/onder}}"
            default: return inside
            }
        }.joined()
    }
}
