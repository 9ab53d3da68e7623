import Testing

@testable import Printing

/// HTML that no template of ours makes, and texts that try the reader: every word comes out, and it ends.
@Suite struct HostileReadingTests {
    private func words(_ html: String) -> [String] {
        BlockReader.blocks(of: Array(html.utf8), address: "https://x.example/").flatMap(\.paragraphs)
    }

    @Test(arguments: [
        "blockquote", "ul", "ol", "li", "div", "section", "table", "td", "dl", "dd", "p", "strong", "a",
        "sup",
        "h2", "details",
    ])
    func depthLosesNoWord(name: String) {
        let depth = 5000
        let html = (0..<depth).map { "<\(name) class=\"k\">\($0 == depth - 1 ? "diep" : "")" }.joined()
        #expect(words(html + "<p>daarna</p>").joined(separator: " ").contains("diep"))
    }

    @Test(arguments: [
        "<", "<a", "<a href", "<a href=", "<a href=\"", "</", "</p", "<!--", "<!", "<a b=c/>x", "&", "&#",
        "&#x",
        "&#99999999;", "<p><p>x", "</p></p>x", "<a =x>y</a>", "<td>x", "<script>", "<style><p>", "<p id>x",
    ])
    func whatIsBrokenEnds(html: String) {
        _ = words(html)
    }

    @Test func everyTailOfATextEnds() {
        let html = Array(
            "<p class=\"a\" id='b'>x &amp; y<br/><!-- z --></p><table><tr><td colspan=\"99999\">q".utf8)
        for length in 0...html.count {
            _ = BlockReader.blocks(of: Array(html[..<length]), address: "")
        }
    }
}
