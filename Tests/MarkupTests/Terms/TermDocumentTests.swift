import Markup
import Testing

/// Where in a document a term is marked, and that the markup stays whole.
struct TermDocumentTests {
    private static let forms = [
        TermForm("Wet langdurige zorg", .word(0)), TermForm("Wlz", .abbreviation(0)),
        TermForm("Perceel", .word(1)),
    ]

    private static func html(_ text: String, leaving: TermExclusions = TermExclusions()) -> String {
        Marked(text, forms, leaving: leaving).html
    }

    @Test(
        "Headings, links, images, code and directives hold no mark",
        arguments: [
            ("## Perceel", "<h2>Perceel</h2>\n"), ("[Perceel](x)", "<p><a href=\"x\">Perceel</a></p>\n"),
            ("![Perceel](x)", "<p><img src=\"x\" alt=\"Perceel\"></p>\n"),
            ("`Perceel`", "<p><code>Perceel</code></p>\n"),
            ("    Perceel", "<pre><code>Perceel\n</code></pre>\n"),
            (":begrip[Perceel]", "<p>Perceel</p>\n"),
            (
                "<https://proef.nl/Perceel>",
                "<p><a href=\"https://proef.nl/Perceel\">https://proef.nl/Perceel</a></p>\n"
            ),
        ])
    func excluded(text: String, expected: String) {
        #expect(Self.html(text) == expected)
    }

    @Test(
        "Lists, quotations, boxes, cells and notes hold marks; the head of a table does not",
        arguments: [
            ("- perceel", "<ul>\n<li>‹perceel›</li>\n</ul>\n"),
            ("> perceel", "<blockquote>\n<p>‹perceel›</p>\n</blockquote>\n"),
            (":::kader\nperceel\n:::", "<aside class=\"kader\">\n<p>‹perceel›</p>\n</aside>\n"),
        ])
    func included(text: String, expected: String) {
        #expect(Self.html(text) == expected)
    }

    @Test func tablesAndNotes() {
        let table = Self.html("| Perceel |\n|-|\n| perceel |")
        #expect(table.contains("<th scope=\"col\">Perceel</th>"))
        #expect(table.contains("<td>‹perceel›</td>"))
        #expect(Self.html("Een[^1].\n\n[^1]: Een perceel.").contains("<p>Een ‹perceel›. <a"))
    }

    @Test(
        "A term within emphasis is marked, around emphasis too, but not half in it",
        arguments: [
            ("**Wet langdurige zorg**", "<p><strong>‹Wet langdurige zorg›</strong></p>\n"),
            ("Wet *langdurige* zorg", "<p>‹Wet <em>langdurige</em> zorg›</p>\n"),
            ("*Wet* langdurige zorg", "<p><em>Wet</em> langdurige zorg</p>\n"),
            ("**Wlz**-zorg", "<p><strong>Wlz</strong>-zorg</p>\n"),
            ("**W**lz", "<p><strong>W</strong>lz</p>\n"),
            ("Wet\nlangdurige\nzorg", "<p>‹Wet\nlangdurige\nzorg›</p>\n"),
            ("Wet\\\nlangdurige zorg", "<p>Wet<br>\nlangdurige zorg</p>\n"),
            ("Wet [langdurige](x) zorg", "<p>Wet <a href=\"x\">langdurige</a> zorg</p>\n"),
            ("Wet :lak[x]{grond=5.1.2e} langdurige zorg perceel", nil),
        ])
    func emphasis(text: String, expected: String?) {
        let html = Self.html(text)
        if let expected {
            #expect(html == expected)
        } else {
            #expect(html.hasSuffix("langdurige zorg ‹perceel›</p>\n"))
        }
    }

    @Test("Quotation marks beside a term keep their direction")
    func typography() {
        let html = Marked(
            "Een \"perceel\" of 'Wlz'.", Self.forms, options: HTMLOptions(hasParagraphAnchors: false)
        ).html
        #expect(html == "<p>Een “‹perceel›” of ‘‹Wlz›’.</p>\n")
    }

    @Test(
        "Who speaks is no term",
        arguments: [
            (
                "**Perceel** vraagt naar een perceel.",
                "<p><strong>Perceel</strong> vraagt naar een ‹perceel›.</p>\n"
            ),
            (
                "De heer **Perceel** (Wlz): perceel",
                "<p>De heer <strong>Perceel</strong> (‹Wlz›): ‹perceel›</p>\n"
            ),
            ("Perceel (Wlz): een perceel", "<p>Perceel (Wlz): een ‹perceel›</p>\n"),
            ("De voorzitter: perceel", "<p>De voorzitter: ‹perceel›</p>\n"),
            ("De voorzitter noemt de Wlz: een wet", "<p>De voorzitter noemt de ‹Wlz›: een wet</p>\n"),
        ])
    func speaker(text: String, expected: String) {
        #expect(Self.html(text, leaving: TermExclusions(spoken: [0])) == expected)
    }

    @Test("A word of a participant's name is no term where it is written so")
    func participant() {
        let leaving = TermExclusions(names: ["Anna Perceel"])
        #expect(
            Self.html("Perceel vraagt naar een perceel.", leaving: leaving)
                == "<p>Perceel vraagt naar een ‹perceel›.</p>\n")
    }

    @Test("A node that is left alone holds no mark")
    func node() {
        #expect(
            Self.html("Een **perceel** of perceel", leaving: TermExclusions(nodes: [2]))
                == "<p>Een <strong>perceel</strong> of ‹perceel›</p>\n")
    }

    @Test("Words in capitals that are no term are told with their place")
    func capitalWords() {
        let text =
            "Het één PGB, de Wlz en (MGR).\nPGB-houder, PGB’s, RONDE TAFEL, A, ABCDEFG, `ABC`, [DEF](x)\n\n*HKB*"
        #expect(Marked(text, Self.forms).capitals == ["1:9 PGB", "1:25 MGR", "4:2 HKB"])
    }
}
