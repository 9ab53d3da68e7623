import Markup
import Testing

struct TableTests {
    @Test("A table stands in a region that can be scrolled by keyboard")
    func html() {
        let text = "| Naam | Bedrag | *c* |\n| :-- | --: | :-: |\n| a \\| b | `1` | |\n| d |\n\n| e |\n|---|"
        #expect(
            Reading(text).html() == """
                <div class="tabel" role="region" tabindex="0" aria-label="Tabel 1">
                <table>
                <thead>
                <tr>
                <th scope="col" class="links">Naam</th>
                <th scope="col" class="rechts">Bedrag</th>
                <th scope="col" class="midden"><em>c</em></th>
                </tr>
                </thead>
                <tbody>
                <tr>
                <td class="links">a | b</td>
                <td class="rechts"><code>1</code></td>
                <td class="midden"></td>
                </tr>
                <tr>
                <td class="links">d</td>
                <td class="rechts"></td>
                <td class="midden"></td>
                </tr>
                </tbody>
                </table>
                </div>
                <div class="tabel" role="region" tabindex="0" aria-label="Tabel 2">
                <table>
                <thead>
                <tr>
                <th scope="col">e</th>
                </tr>
                </thead>
                </table>
                </div>

                """)
    }

    @Test("Under an empty corner the first cell of each row is its head")
    func rowHeads() {
        let html = Reading("| | 2024 |\n|-|-|\n| Zorg | 1 |").html()
        #expect(html.contains("<tr>\n<td></td>\n<th scope=\"col\">2024</th>\n</tr>"))
        #expect(html.contains("<tr>\n<th scope=\"row\">Zorg</th>\n<td>1</td>\n</tr>"))
    }

    @Test("A table's nodes are its rows and their cells")
    func nodes() {
        let document = Reading("a\n| b | c |\n|---|:-:|\n| *d* |").document
        #expect(
            document.nodes.map(\.kind) == [
                .paragraph, .text, .table(alignments: [.natural, .center]), .tableRow(isHead: true),
                .tableCell(column: 0), .text, .tableCell(column: 1), .text, .tableRow(isHead: false),
                .tableCell(column: 0), .emphasis, .text, .tableCell(column: 1),
            ])
        #expect(document.nodes.map(\.end) == [2, 2, 13, 8, 6, 6, 8, 8, 13, 12, 12, 12, 13])
        #expect(document.nodes[2].line == 2 && document.nodes[10].line == 4 && document.nodes[10].column == 3)
        #expect(document.plainText(of: 2) == "b\nc\nd")
    }

    @Test("A row that is too long is a warning at its place, and the rest is kept")
    func longRow() {
        let reading = Reading("é\n\n> | a | b |\n> |---|---|\n> | c | d | e | f |")
        #expect(
            reading.messages == [
                "5:3 tabel-ongelijk: rij van 4 cellen in een tabel van 2 kolommen; wat te veel is, vervalt"
            ])
        #expect(!reading.html().contains(">e<"))
        #expect(reading.html().contains("<td>d</td>"))
    }

    @Test("Cells resolve link references, notes and directives of the text")
    func references() {
        let reading = Reading("| a |\n|---|\n| [b] [^1] :begrip[c] |\n\n[b]: /d\n\n[^1]: e")
        let html = reading.html()
        #expect(html.contains("<a href=\"/d\">b</a> <sup>") && html.contains("</sup> c</td>"))
        #expect(reading.messages == [])
    }

    @Test(
        "What only looks like a table is left alone",
        arguments: [
            "```\n| a |\n|---|\n```", "    | a |\n    |---|", "a | b\n---", "| a | b |\n|---|",
            "<!--\n| a |\n|---|\n-->",
        ])
    func noTable(text: String) {
        let document = Reading(text).document
        let tables = document.nodes.filter { if case .table = $0.kind { true } else { false } }
        #expect(tables.isEmpty)
        #expect(document.headings.count == (text == "a | b\n---" ? 1 : 0))
    }

    @Test("Indented code keeps the lines of a table as they are")
    func indentedCode() {
        #expect(
            Reading("a\n\n    | b |\n    |---|\n    | c |").html()
                == "<p>a</p>\n<pre><code>| b |\n|---|\n| c |\n</code></pre>\n")
    }
}
