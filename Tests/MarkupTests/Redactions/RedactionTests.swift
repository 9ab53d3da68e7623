import Markup
import Testing

struct RedactionTests {
    private static let bar = """
        <span class="lak"><span class="lak-balk" aria-hidden="true">5.1.2e</span>\
        <span class="lak-uitleg">weggelakt op grond van artikel 5.1.2e Woo</span></span>
        """
    private static let redaction = ":lak[geheim]{grond=5.1.2e}"

    @Test(
        "A redaction is a bar with its ground, wherever text stands",
        arguments: [
            ("De heer %, hier.", "<p>De heer %, hier.</p>\n"),
            ("**%** en _%_", "<p><strong>%</strong> en <em>%</em></p>\n"),
            ("# Kop % na", "<h1>Kop % na</h1>\n"),
            ("- % a\n- b %", "<ul>\n<li>% a</li>\n<li>b %</li>\n</ul>\n"),
            ("> %", "<blockquote>\n<p>%</p>\n</blockquote>\n"),
            ("[a % b](/c)", "<p><a href=\"/c\">a % b</a></p>\n"),
            ("%%", "<p>%%</p>\n"),
            ("![a % b](/c)", "<p><img src=\"/c\" alt=\"a  b\"></p>\n"),
        ])
    func showsBar(text: String, html: String) {
        let reading = Reading(
            text.replacing("%", with: Self.redaction), options: ReadingOptions(headingsBelow: nil))
        #expect(reading.html() == html.replacing("%", with: Self.bar))
        #expect(reading.messages == [])
    }

    @Test("A redaction is a node with its ground and nothing else")
    func isANode() throws {
        let document = Reading("a \(Self.redaction)").document
        #expect(document.nodes.map(\.kind) == [.paragraph, .text, .inlineDirective(0)])
        let directive = try #require(document.directives.first)
        #expect(directive.name == "lak" && directive.label == "" && directive.value("grond") == "5.1.2e")
        #expect(directive.line == 1 && directive.column == 3)
        #expect(document.plainText(of: 0) == "a")
    }

    @Test("A redaction may go on over lines, and hold brackets, bars, markup and code")
    func holdsAnything() {
        let texts = [
            "a\nb", "a\n> b", "[a](b) [c]", "a | b", "*a **b*", "`]` a", "a \\] b", "[^1]",
            ":lak[a]{grond=5.2}",
        ]
        for text in texts {
            let reading = Reading("> x :lak[\(text)]{grond=5.1.2e} y")
            #expect(reading.html() == "<blockquote>\n<p>x \(Self.bar) y</p>\n</blockquote>\n", "\(text)")
            #expect(reading.messages == [], "\(text)")
        }
    }

    @Test("Values in quotation marks are read")
    func quotedGround() {
        #expect(Reading(":lak[a]{grond=\"5.1.2e\"}").html() == "<p>\(Self.bar)</p>\n")
    }

    @Test("Fenced code, and code that begins with it, show a redaction as an example")
    func showsExamples() {
        let text = """
            `:lak[tekst]{grond=5.1.2e}` en `` :lak[ `` en `]{grond=…}`

            ```
            Zo: :lak[tekst]{grond=5.1.2e} en :lak[
            ```
            """
        let reading = Reading(text)
        #expect(
            reading.html() == """
                <p><code>:lak[tekst]{grond=5.1.2e}</code> en <code>:lak[</code> en <code>]{grond=…}</code></p>
                <pre><code>Zo: :lak[tekst]{grond=5.1.2e} en :lak[
                </code></pre>

                """)
        #expect(reading.messages == [])
    }

    @Test(
        "Words that only look like it are text",
        arguments: ["hout:lak", "lak[a]", ": lak[a]", ":lakken", "a :lakwerk"])
    func leavesTextAlone(text: String) {
        let reading = Reading(text)
        #expect(reading.html() == "<p>\(text)</p>\n")
        #expect(reading.messages == [])
    }
}
