import Diagnostics
import Markup
import Testing

struct LinkTests {
    @Test("Links and images of body and notes are listed with their places in characters")
    func listsLinks() {
        let text = "Één [a](../b.md) ![c](d.png)\n<https://x.nl>[^1]\n\n[^1]: Zie [e][f]\n\n[f]: /f 'g'"
        let reading = Reading(text)
        let links = reading.document.links(in: reading.source)
        #expect(links.map(\.destination) == ["../b.md", "d.png", "https://x.nl"])
        #expect(links.map(\.isImage) == [false, true, false])
        #expect(links.map(\.isExternal) == [false, false, true])
        #expect(links.map(\.place.line) == [1, 1, 2])
        #expect(links.map(\.place.column) == [5, 18, 1])
        #expect(links.map(\.node) == [2, 5, 8].map { NodeReference($0) })
    }

    @Test("Links in a note are those of the note")
    func listsLinksOfNotes() {
        let reading = Reading("a[^1]\n\n[^1]: b\n\n    é [c](d)")
        let links = reading.document.links(in: reading.source)
        #expect(links.map(\.node) == [NodeReference(4, note: 1)])
        #expect(links.map(\.place) == [Place(file: "tekst.md", line: 5, column: 7)])
    }

    @Test("The caller's addresses take the place of the author's")
    func replacesDestinations() {
        let reading = Reading("[a](b.md \"t\") ![c](d.png) [e](f) ![g](h)\n\n[i](j)[^1]\n\n[^1]: [k](l)")
        var decorations = Decorations()
        let resolved = ["/b/", "/x y.png?a&b", "", "", nil, "/l/"]
        for (link, destination) in zip(reading.document.links(), resolved) where destination != nil {
            decorations[link.node].destination = destination
        }
        #expect(
            reading.html(decorations: decorations).hasPrefix(
                "<p><a href=\"/b/\" title=\"t\">a</a> <img src=\"/x%20y.png?a&amp;b\" alt=\"c\"> e g</p>\n"))
        #expect(reading.html(decorations: decorations).contains("<a href=\"j\">i</a>"))
        var notes: [UInt8] = []
        HTMLRenderer(reading.document, decorations: decorations).renderFootnotes(into: &notes)
        #expect(String(decoding: notes, as: UTF8.self).contains("<a href=\"/l/\">k</a>"))
    }

    @Test(
        "Schemes make an address external",
        arguments: [
            ("https://a", true), ("mailto:a@b", true), ("tel:112", true), ("//a/b", true), ("a/b", false),
            ("#a", false),
            ("/a:b", false), ("a.md#b:c", false), ("", false), (":a", false),
        ])
    func isExternal(destination: String, isExternal: Bool) {
        let links = Reading("[x](<\(destination)>)").document.links()
        #expect(links.map(\.isExternal) == [isExternal])
    }

    @Test(
        "Addresses that run code or read the disk are left out, however they are written",
        arguments: [
            "javascript:a", "JavaScript:a", "vbscript:a", "file:///a", "data:text/html,a",
            "data:image/svg+xml,a",
            "&#106;avascript:a", "java&#10;script:a", "&#1;javascript:a", "&Tab;javascript:a",
        ])
    func unsafeAddresses(address: String) {
        let link = Reading("a [b *c*](<\(address)>)")
        #expect(link.html() == "<p>a b <em>c</em></p>\n")
        #expect(link.diagnostics.map(\.code) == [.koppelingOnveilig])
        #expect(link.diagnostics.map(\.place) == [Place(file: "tekst.md", line: 1, column: 3)])
        let image = Reading("![b](<\(address)>)")
        #expect(image.html() == "<p>b</p>\n")
        #expect(image.diagnostics.map(\.code) == [.koppelingOnveilig])
    }

    @Test("Autolinks are checked too, and images in data are safe")
    func unsafeAutolinks() {
        #expect(Reading("<javascript:a>").html() == "<p>javascript:a</p>\n")
        let image = Reading("![a](data:image/png;base64,b)")
        #expect(image.html() == "<p><img src=\"data:image/png;base64,b\" alt=\"a\"></p>\n")
        #expect(image.messages == [])
    }

    @Test("An image without alternative text is a warning")
    func imageWithoutText() {
        #expect(
            Reading("a ![](b/c.png)").messages == [
                "1:3 afbeelding-zonder-tekst: afbeelding 'b/c.png' zegt niets aan wie haar niet ziet"
            ])
        #expect(Reading("![`a`](b) ![:begrip[c]](d)").messages == [])
    }
}
