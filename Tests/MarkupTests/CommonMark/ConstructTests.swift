import Markup
import Testing

struct ConstructTests {
    static let constructs: [String] = [
        "Plain text\nover two lines",
        "Hard  \nbreak\\\nanother",
        "*a* **b** ***c*** _d_ __e__ a*b*c a_b_c **a*b*** *a**b**c*",
        "`code` ``a ` b`` ` `` ` `a\nb`",
        "[a](/u) [b](/u \"t\") [c](<u v> 't') [d][x] [x][] [x] [e](u(v)w) [f]()\n\n[x]: /y (title)",
        "![a](/u) ![*b* `c` [d](e)](/u \"t\")\n![x][]\n\n[x]: /y",
        "<http://a.b/c?d=e&f=g> <me@example.org> <not an autolink>",
        "&amp; &copy; &#35; &#x22; &nosuch; &lt;b&gt; &quot;",
        "\\* \\# \\[ \\\\ \\a \\<b>",
        "# a\n## b ##\n### c #x\n#### d\n##### e\n###### f\n####### g\n#h",
        "a\n===\n\nb *c*\n---\n\nd\ne\n---",
        "***\n---\n___\n- - -",
        "    indented\n\n    code\ntext",
        "```swift ignored\nlet a = 1 < 2 && \"b\"\n```\n\n~~~\n```\n~~~\n\n```` a&b\n`````",
        "> a\n> b\nlazy\n\n> > c\n> d\n\n>\n> e",
        "- a\n- b\n\n  c\n- d",
        "* a\n* b\n  * c\n    * d\n* e",
        "1. a\n2. b\n\n7) c\n8) d\n\n0. e",
        "- a\n\n      code\n\n- > b\n- # c\n- ```\n  d\n  ```\n-\n- e",
        "- tight\n- list\n\n<!-- -->\n\n- other",
        "a <b>c</b> <!-- d --> e <?f?> <!G h> <![CDATA[i]]>",
        "<div>\n*a*\n</div>\n\n<p>\n\nb",
        "<script>\nalert(1)\n\n</script>\nafter",
        "<!-- a\n\nb -->\nafter\n\n<pre>\n\n*c*\n</pre>",
        "\tcode\n\n-\ta\n\n >\tb",
        "a\r\nb\rc\r\n\r\nd",
        "Zoë & Cie: 'één' \"twee\" – drie… €",
        "[a](javascript:b) [c](&#118;bscript:d) ![e](data:image/png;base64,f) [g](file:///h)",
        "",
        "\n\n  \n",
        "*a [b*](c) `d*`*",
        "[[a]](b) [a[b](c)d](e) ![[a](b)](c)",
    ]

    @Test("Each construct of CommonMark is rendered as by libcmark", arguments: constructs)
    func equalsLibcmark(text: String) {
        let reference = Reference.html(Array(text.utf8))
        // An unsafe address is left out with its link; libcmark leaves a link to nowhere.
        let expected = Comparison.expected(reference).replacing(/<a href="">([^<]*)<\/a>/) { $0.1 }
        let ours = Reading(text, options: .commonMark).html()
            .replacing(/<a href="">([^<]*)<\/a>/) { $0.1 }
        #expect(Comparison.ours(ours, for: reference) == expected)
    }

    @Test("Extensions change nothing in a text that uses none", arguments: constructs)
    func extensionsAreSilent(text: String) {
        let options = ReadingOptions(headingsBelow: nil)
        #expect(Reading(text, options: options).html() == Reading(text, options: .commonMark).html())
    }
}
