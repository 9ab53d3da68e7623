import Markup
import Testing

struct TypographyRenderingTests {
    private static let options = HTMLOptions(hasHeadingAnchors: false, hasParagraphAnchors: false)

    @Test(
        "Marks heed what stands before and after them in other inlines",
        arguments: [
            ("\"*vet*\" en '**vet**'", "<p>“<em>vet</em>” en ‘<strong>vet</strong>’</p>\n"),
            ("*\"vet\"* en **'s avonds**", "<p><em>“vet”</em> en <strong>’s avonds</strong></p>\n"),
            ("\"`code`\" en \"[link](/a)\"", "<p>“<code>code</code>” en “<a href=\"/a\">link</a>”</p>\n"),
            ("*auto*'s", "<p><em>auto</em>’s</p>\n"),
            ("\"een\ntwee\"", "<p>“een\ntwee”</p>\n"),
            ("\"een\"\n\n\"twee\"", "<p>“een”</p>\n<p>“twee”</p>\n"),
            ("zei \"\n*ja*\"", "<p>zei “\n<em>ja</em>”</p>\n"),
            ("a & \"b\" < c", "<p>a &amp; “b” &lt; c</p>\n"),
            ("5'10\"", "<p>5'10&quot;</p>\n"),
        ])
    func acrossInlines(text: String, html: String) {
        #expect(Reading(text).html(Self.options) == html)
    }

    @Test("Code, addresses and titles are not set")
    func leavesCodeAlone() {
        let text = "`a -- \"b\"` [c...](/d--e \"f -- g\")\n\n    h -- i\n"
        #expect(
            Reading(text).html(Self.options) == """
                <p><code>a -- &quot;b&quot;</code> <a href="/d--e" title="f -- g">c…</a></p>
                <pre><code>h -- i
                </code></pre>

                """)
    }

    @Test("Plain text and headings stay as authored")
    func documentIsAuthored() {
        let document = Reading("## Auto's -- \"nu\"").document
        #expect(document.headings.map(\.text) == ["Auto's -- \"nu\""])
        #expect(document.plainText(of: 0) == "Auto's -- \"nu\"")
    }

    @Test("Each cell and each item is set by itself")
    func blocksAreApart() {
        let text = "- \"a\n- b\"\n\n| \"c | d\" |\n|-|-|\n"
        let html = Reading(text).html(Self.options)
        #expect(html.contains("<li>“a</li>\n<li>b”</li>"))
        #expect(html.contains(">“c</th>") && html.contains(">d”</th>"))
    }
}
