import Diagnostics
import Markup
import Testing

struct PlaceTests {
    private func places(_ text: String, _ origin: Origin) -> [Place] {
        MarkdownReader.read(Array(text.utf8), origin: origin).diagnostics.map(\.place)
    }

    @Test("Places are those of the file, after its front matter")
    func frontMatter() {
        let origin = Origin(file: "memos/a.md", firstLine: 12)
        #expect(
            places("é\n\nEén <b>:onzin[x]", origin) == [
                Place(file: "memos/a.md", line: 14, column: 5),
                Place(file: "memos/a.md", line: 14, column: 8, length: 7),
            ])
    }

    @Test("Places in a value are shifted by its indentation")
    func value() {
        let origin = Origin(file: "x.yaml", firstLine: 3, firstColumn: 14, nextColumn: 5)
        #expect(places("![](a)\n![](b)", origin).map(\.column) == [14, 5])
        #expect(places("![](a)\n![](b)", origin).map(\.line) == [3, 4])
    }

    @Test("In a folded value every place is its beginning")
    func folded() {
        let origin = Origin(file: "x.yaml", firstLine: 3, firstColumn: 9, isFolded: true)
        #expect(places("a\n\n![](b)", origin) == [Place(file: "x.yaml", line: 3, column: 9)])
    }

    @Test("Stand-ins before them on a line do not move places")
    func afterStandIns() {
        let text = ":begrip[é]{term=a} [^1] :lak[b\nc]{grond=5.2} ![](e)\n![](f)\n\n[^1]: g"
        let places = places(text, Origin(file: "a.md", firstLine: 1))
        #expect(places.map(\.line) == [2, 3])
        #expect(places.map(\.column) == [15, 1])
    }

    @Test("Lines may end in any way", arguments: ["\n", "\r\n", "\r"])
    func lineEndings(ending: String) {
        let text = ["a", "", "::onzin", "", "| b |", "|---|", "| c | d |", "", "![](e)", "[^f]"].joined(
            separator: ending)
        let diagnostics = MarkdownReader.read(Array(text.utf8), origin: Origin(file: "a.md", firstLine: 1))
            .diagnostics
        #expect(diagnostics.map(\.place.line) == [3, 7, 9, 10])
        #expect(diagnostics.map(\.place.column) == [1, 1, 1, 1])
    }

    @Test("A byte order mark is no character")
    func byteOrderMark() {
        #expect(places("\u{FEFF}::onzin", Origin(file: "a.md", firstLine: 1)).map(\.column) == [1])
        #expect(Reading("\u{FEFF}# a", options: .commonMark).html() == "<h1>a</h1>\n")
    }

    @Test("The place of any node can be asked for")
    func placeOfNode() {
        let reading = Reading("- één **twee**")
        let strong = reading.document.nodes.firstIndex { $0.kind == .strong } ?? 0
        #expect(
            reading.document.place(of: strong, in: reading.source)
                == Place(file: "tekst.md", line: 1, column: 7))
    }
}
