import Markup
import Testing

struct InlineDirectiveTests {
    @Test("An inline directive is a node around the inlines of its label")
    func isANode() throws {
        let document = Reading("Een :begrip[*nieuw* `woord`]{term=\"nieuw woord\" x} hier").document
        #expect(
            document.nodes.map(\.kind) == [
                .paragraph, .text, .inlineDirective(0), .emphasis, .text, .text, .code, .text,
            ])
        #expect(document.nodes[2].end == 7)
        #expect(document.plainText(of: 2) == "nieuw woord")
        let directive = try #require(document.directives.first)
        #expect(
            directive
                == Directive(
                    name: "begrip", label: "nieuw woord",
                    attributes: [
                        Directive.Attribute(key: "term", value: "nieuw woord", column: 30, valueColumn: 36),
                        Directive.Attribute(key: "x", value: "", column: 49, valueColumn: 50),
                    ], line: 1, column: 5))
    }

    @Test(
        "Label and braces may each be there alone",
        arguments: [
            (":begrip[a]", "<p>a</p>\n"), (":begrip{term=a} b", "<p> b</p>\n"),
            (":begrip[a]{}", "<p>a</p>\n"),
            (":begrip[]{term=a}", "<p></p>\n"), (":begrip[a [b] c]", "<p>a [b] c</p>\n"),
            (":begrip[a \\] b]", "<p>a ] b</p>\n"), (":begrip[a `]` b]", "<p>a <code>]</code> b</p>\n"),
            ("**:begrip[a]{term=b}**", "<p><strong>a</strong></p>\n"),
            ("_:begrip[a]_", "<p><em>a</em></p>\n"),
            (":begrip[a :begrip[b] c]", "<p>a b c</p>\n"), (":begrip[a\nb]", "<p>a\nb</p>\n"),
            ("[:begrip[a]](/b)", "<p><a href=\"/b\">a</a></p>\n"),
        ])
    func showsLabel(text: String, html: String) {
        let reading = Reading(text)
        #expect(reading.html() == html)
        #expect(reading.messages == [])
    }

    @Test(
        "Colons in prose are text",
        arguments: [
            "Om 10:30 uur", "a:b", "https://x.nl/a:b", "Vraag: wat?", "Vraag:wat?", "std::vector&lt;a&gt;",
            ":begrip zonder haken",
            "12:begin", ":)", "::", "::1", "a ::vragen b", "`:begrip[a]{term=b}`",
        ])
    func leavesTextAlone(text: String) {
        let reading = Reading(text)
        let code = text.split(separator: "`").first.map { "<code>\($0)</code>" } ?? ""
        #expect(reading.html() == "<p>\(text.hasPrefix("`") ? code : text)</p>\n")
        #expect(reading.messages == [])
    }

    @Test("After a backslash, in code and in addresses a directive is text")
    func isEscaped() {
        let reading = Reading(
            "\\:begrip[a]{term=b} [c](/d:begrip[e]) <https://x.nl/:begrip[f]>\n\n```\n:begrip[a]{\n```")
        #expect(
            reading.html() == """
                <p>:begrip[a]{term=b} <a href="/d:begrip%5Be%5D">c</a> \
                <a href="https://x.nl/:begrip%5Bf%5D">https://x.nl/:begrip[f]</a></p>
                <pre><code>:begrip[a]{
                </code></pre>

                """)
        #expect(reading.messages == [])
    }

    @Test("In a cell, a bar between the braces parts no cells")
    func standsInCells() {
        let reading = Reading("| a |\n|-|\n| :begrip[b \\| c]{term=\"d|e\"} |")
        #expect(reading.html().contains("<td>b | c</td>"))
        #expect(reading.document.directives.map { $0.value("term") } == ["d|e"])
        #expect(reading.messages == [])
    }
}
