import Diagnostics
import Testing

@testable import Printing

/// The JSON that the templates of documents read.
@Suite struct PrintDocumentTests {
    private func json(_ html: String) -> String {
        let document = PrintDocument(
            title: "Titel", language: "nl", date: [2023, 4, 5], frame: [("soort", "Memo")],
            blocks: BlockReader.blocks(of: Array(html.utf8), address: "https://x.example/a/"))
        return String(decoding: document.json.compactBytes, as: UTF8.self)
    }

    @Test func aDocumentIsWrittenWhole() {
        #expect(
            json("<h2 id=\"a\">Kop</h2><p class=\"k\">Tekst <em>hier</em> <a href=\"#a\">heen</a></p>")
                == #"{"title":"Titel","language":"nl","date":[2023,4,5],"frame":{"soort":"Memo"},"blocks":["#
                + #"{"block":"heading","level":2,"line":["Kop"],"anchors":["a"]},"#
                + #"{"block":"paragraph","line":["Tekst ",{"inline":"emphasis","line":["hier"]}," ","#
                + #"{"inline":"link","anchor":"a","line":["heen"]}],"classes":["k"]}]}"#)
    }

    @Test func aLinkToAPlaceThatIsNotPrintedLeadsToThePage() {
        #expect(
            json("<p><a href=\"#weg\">a</a></p>").contains(
                #"{"inline":"link","address":"https://x.example/a/#weg","line":["a"]}"#))
    }

    @Test func anAnchorThatNothingLeadsToIsLeftOut() {
        #expect(!json("<p id=\"p-1\">a</p>").contains("anchors"))
    }

    @Test func anAnchorOfWhatIsNoBlockIsThatOfTheNext() {
        #expect(
            json("<ul id=\"l\"><li><p>a</p></li></ul><a href=\"#l\">b</a>").contains(
                #"{"block":"paragraph","line":["a"],"anchors":["l"]}"#))
    }

    @Test func columnsOfLongTextsAreWiderThanThoseOfShort() throws {
        let long = String(repeating: "lange tekst ", count: 30)
        let blocks = BlockReader.blocks(
            of: Array("<table><tr><td>12</td><td>\(long)</td></tr></table>".utf8), address: "")
        guard case .table(let table) = blocks.first?.kind else { return #expect(Bool(false)) }
        #expect(table.columnWeights == [6, 90])
    }

    @Test func aColumnOfShortTextsIsNotBrokenForTheSakeOfLongOnes() throws {
        let long = String(repeating: "lange tekst ", count: 300)
        let blocks = BlockReader.blocks(
            of: Array("<table><tr><td>datum voorbij</td><td>\(long)</td></tr></table>".utf8), address: "")
        guard case .table(let table) = blocks.first?.kind else { return #expect(Bool(false)) }
        #expect(table.columnWeights == [17, 71])
    }

    @Test func aSmallTableIsAsWideAsItsWords() {
        let blocks = BlockReader.blocks(
            of: Array("<table><tr><td>a</td><td>b</td></tr></table>".utf8), address: "")
        guard case .table(let table) = blocks.first?.kind else { return #expect(Bool(false)) }
        #expect(table.columnWeights == [0, 0])
    }
}
