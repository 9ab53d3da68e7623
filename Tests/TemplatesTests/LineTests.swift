import Templates
import Testing

@Suite("Lines of a template")
struct LineTests {
    @Test(
        "disappear when they are only there for their tags",
        arguments: [
            ("a\n{{#titel}}\nb\n{{/titel}}\nc\n", "a\nb\nc\n"),
            ("a\r\n  {{! woorden }}\t\r\nb", "a\r\nb"),
            ("  {{#titel}}\nb{{/titel}}", "b"),
            ("a\n  {{^titel}}\nb\n  {{/titel}}", "a\n"),
            ("a\n{{=<% %>=}}\nb", "a\nb"),
            ("a\n{{!\n  woorden\n}}\nb\n", "a\nb\n"),
            ("{{#titel}}{{#nummer}}\nb\n{{/nummer}} {{/titel}}\nc", "b\nc"),
        ])
    func standalone(template: String, expected: String) {
        #expect(Theme(template).page() == expected)
    }

    @Test(
        "stay when anything on them is shown",
        arguments: [
            ("  {{nummer}}\n", "  2\n"),
            ("| {{#titel}}\n|{{/titel}}\n", "| \n|\n"),
            (" {{#titel}} {{nummer}} {{/titel}}\n", "  2 \n"),
            (" \n\n{{nummer}}\n \n", " \n\n2\n \n"),
        ])
    func shown(template: String, expected: String) {
        #expect(Theme(template).page() == expected)
    }

    @Test("of a partial are indented as its tag is, but not the lines of values in it, nor blank ones")
    func partialIndentation() {
        let memo = Memo(title: "een\ntwee", body: HTML(trusted: "<pre>\na\n</pre>"))
        let theme = Theme(
            "<main>\n  {{>deel}}\n</main>\n",
            [
                "deel.html": "<p>\n{{titel}}\n\n  {{>diep}}\n</p>\n",
                "diep.html": "{{#concept}}\nnee\n{{/concept}}\n{{{inhoud}}}\nx\n",
            ])
        #expect(
            theme.page(of: memo)
                == "<main>\n  <p>\n  een\ntwee\n\n    <pre>\na\n</pre>\n    x\n  </p>\n</main>\n")
    }

    @Test(
        "of a partial in the middle of a line follow as they are, and later ones as its own line is indented")
    func inlinePartial() {
        let theme = Theme(
            "  {{>deel}}\n", ["deel.html": "a {{>rij}} b\n", "rij.html": "1\n2"])
        #expect(theme.page() == "  a 1\n  2 b\n")
        #expect(Theme("  {{nummer}} {{>rij}}\n", ["rij.html": "1\n2"]).page() == "  2 1\n2\n")
    }

    @Test("of a partial that includes itself gain its indentation each time")
    func recursiveIndentation() {
        let contents = [
            Heading(
                words: "1",
                below: [Heading(words: "1.1", below: [Heading(words: "1.1.1")]), Heading(words: "1.2")]),
            Heading(words: "2"),
        ]
        let theme = Theme(
            "<ul>\n{{#koppen}}\n  {{>kop}}\n{{/koppen}}\n</ul>\n",
            ["kop.html": "<li>{{woorden}}\n{{#onder}}\n  {{>kop}}\n{{/onder}}\n</li>\n"])
        #expect(
            theme.page(of: Memo(contents: contents)) == """
                <ul>
                  <li>1
                    <li>1.1
                      <li>1.1.1
                      </li>
                    </li>
                    <li>1.2
                    </li>
                  </li>
                  <li>2
                  </li>
                </ul>

                """)
    }

    @Test("begin after a byte order mark, which no page gets")
    func byteOrderMark() {
        #expect(Theme("\u{FEFF}{{#titel}}\na\n{{/titel}}\n").page() == "a\n")
    }
}
