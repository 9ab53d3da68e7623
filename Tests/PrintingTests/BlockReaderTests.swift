import Testing

@testable import Printing

/// What is printed of the HTML of a page.
@Suite struct BlockReaderTests {
    private func blocks(_ html: String) -> [PrintBlock] {
        BlockReader.blocks(of: Array(html.utf8), address: "https://x.example/memos/a/")
    }

    private func paragraph(_ line: PrintInline..., classes: [String] = []) -> PrintBlock {
        PrintBlock(.paragraph(line), classes: classes)
    }

    @Test func wordsOutsideBlocksAreParagraphs() {
        #expect(
            blocks("een <p>twee</p> drie") == ["een", "twee", "drie"].map { paragraph(.text($0)) })
    }

    @Test func whiteSpaceIsCollapsedAsInHTML() {
        #expect(
            blocks("<p>  een\n <strong> twee </strong>  drie <br> vier </p>") == [
                paragraph(
                    .text("een "), .styled(.strong, [.text("twee ")]), .text("drie"), .lineBreak,
                    .text("vier"))
            ])
    }

    @Test func markupCharactersAreText() {
        #expect(
            blocks("<p># $x$ *a* _b_ @c &lt;d&gt; \\ [e] &amp;amp; &#x41;&onbekend;</p>") == [
                paragraph(.text("# $x$ *a* _b_ @c <d> \\ [e] &amp; A&onbekend;"))
            ])
    }

    @Test(arguments: [
        "<nav>x</nav>", "<form>x</form>", "<div class=\"a wegwijs\">x</div>", "<svg><text>x</text></svg>",
        "<p hidden>x</p>", "<span aria-hidden=\"true\">x</span>", "<script>x<p></script>",
        "<div role=\"img\">x</div>", "<span class=\"alleen-voorlezen\">x</span>", "<!-- <p>x</p> -->",
        "<p> </p>", "<ul></ul>", "<table></table>", "<div class=\"a\"></div>", "<strong> </strong>",
    ])
    func whatPaperHasNoUseForIsLeftOut(html: String) {
        #expect(blocks("<p>een</p>" + html) == [paragraph(.text("een"))])
    }

    @Test func headingsNeverSkipALevel() {
        let levels = blocks("<h1>a</h1><h4>b</h4><h4>c</h4><h2>d</h2><h6>e</h6>").compactMap {
            if case .heading(let level, _) = $0.kind { level } else { nil }
        }
        #expect(levels == [2, 3, 4, 2, 3])
    }

    @Test func aHeadingInACellOrANoteIsAParagraph() {
        let table = blocks("<table><tr><td><h3>a</h3></td></tr></table>")
        var expected = PrintTable()
        expected.body = [PrintRow([PrintCell([paragraph(.styled(.strong, [.text("a")]))])])]
        #expect(table == [PrintBlock(.table(expected))])
    }

    @Test func aNoteStandsAtItsFirstReference() {
        let note =
            ##"<section role="doc-endnotes"><h2>Voetnoten</h2><ol><li id="voetnoot-1"><p>Noot."##
            + ##" <a href="#v" role="doc-backlink">↩</a></p></li></ol></section>"##
        let reference = ##"<sup><a href="#voetnoot-1" id="v" role="doc-noteref">1</a></sup>"##
        #expect(
            blocks("<p>a\(reference) b\(reference)</p>\(note)") == [
                paragraph(
                    .text("a"), .note(name: "voetnoot-1", [paragraph(.text("Noot."))]), .text(" b"),
                    .noteReference(name: "voetnoot-1"))
            ])
    }

    @Test func notesThatReferToEachOtherEnd() {
        let html =
            ##"<p>a<a href="#n1" role="doc-noteref">1</a></p><div role="doc-endnotes"><ol>"##
            + ##"<li id="n1">een<a href="#n2" role="doc-noteref">2</a></li>"##
            + ##"<li id="n2">twee<a href="#n1" role="doc-noteref">1</a></li><li id="n3">drie</li></ol></div>"##
        let second = PrintInline.note(
            name: "n2", [paragraph(.text("twee"), .noteReference(name: "n1"))])
        #expect(
            blocks(html) == [
                paragraph(.text("a"), .note(name: "n1", [paragraph(.text("een"), second)])),
                paragraph(.text("drie")),
            ])
    }

    @Test(arguments: [
        ("https://a.example/b?c=d#e", PrintTarget.address("https://a.example/b?c=d#e")),
        ("../b/", .address("https://x.example/memos/b/")),
        ("../../../../b", .address("https://x.example/b")),
        ("/b", .address("https://x.example/b")), ("b.csv", .address("https://x.example/memos/a/b.csv")),
        ("mailto:a@b.example", .address("mailto:a@b.example")),
        ("#p", .anchor("p", elsewhere: "https://x.example/memos/a/#p")),
        ("https://x.example/memos/a/#p", .anchor("p", elsewhere: "https://x.example/memos/a/#p")),
    ])
    func linksAreWhole(href: String, target: PrintTarget) {
        #expect(blocks("<p><a href=\"\(href)\">a</a></p>") == [paragraph(.link(target, [.text("a")]))])
    }

    @Test(arguments: ["javascript:alert(1)", "data:text/html,x", "", "file:///etc/passwd"])
    func whatMayNotBeALinkIsText(href: String) {
        #expect(blocks("<p><a href=\"\(href)\">a</a></p>") == [paragraph(.text("a"))])
    }

    @Test func rowsFillTheTable() {
        var expected = PrintTable()
        expected.caption = [.text("Naam")]
        expected.head = [
            PrintRow([PrintCell([paragraph(.text("a"))], span: 2, isHead: true)])
        ]
        expected.body = [
            PrintRow([PrintCell([paragraph(.text("b"))], alignment: .right), PrintCell([])], classes: ["t"])
        ]
        let html =
            "<table><caption>Naam</caption><thead><tr><th colspan=\"2\">a</th></tr></thead>"
            + "<tbody><tr class=\"t\"><td class=\"rechts\">b</td></tr></tbody></table>"
        #expect(blocks(html) == [PrintBlock(.table(expected))])
    }

    @Test func termsHaveAllThatBelongsToThem() {
        let html = "<dl class=\"gegevens\"><div><dt>a</dt><dd>b</dd><dd>c</dd></div><dt>d</dt></dl>"
        #expect(
            blocks(html) == [
                PrintBlock(
                    .terms([
                        PrintTerm(name: [.text("a")], value: [paragraph(.text("b")), paragraph(.text("c"))]),
                        PrintTerm(name: [.text("d")], value: []),
                    ]), classes: ["gegevens"])
            ])
    }
}
