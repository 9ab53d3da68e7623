import Markup
import Testing

struct HeadingTests {
    @Test(
        "Anchors are made of the words",
        arguments: [
            ("Opening en mededelingen", "opening-en-mededelingen"), ("1. Één «ding» & zo!", "1-een-ding-zo"),
            ("Auto's, foto’s", "autos-fotos"), ("Œuvre Ĳsselmeer ß", "oeuvre-ijsselmeer-ss"), ("---", "kop"),
            ("Ω", "kop"),
            ("*Nadruk* en `code`", "nadruk-en-code"), ("  a   b  ", "a-b"),
        ])
    func slugs(words: String, anchor: String) {
        let text = words == "---" ? "## \\---" : "## \(words)"
        #expect(Reading(text).document.headings.map(\.anchor) == [anchor])
    }

    @Test("Equal words get a number, and an author's own anchor comes first")
    func uniqueAnchors() {
        let text = "## A\n\n## A\n\n## A\n\n## B {#a-2}\n\n## C {#Eigen_1.x:y}"
        let document = Reading(text).document
        #expect(document.headings.map(\.anchor) == ["a", "a-3", "a-4", "a-2", "Eigen_1.x:y"])
        #expect(document.headings.map(\.isExplicit) == [false, false, false, true, true])
        #expect(document.headings.map(\.text) == ["A", "A", "A", "B", "C"])
        #expect(document.headings.map(\.node) == [0, 2, 4, 6, 8])
    }

    @Test("Ids of the page, of notes and of boxes are kept free")
    func reservedAnchors() {
        let options = ReadingOptions(reservedAnchors: ["inhoud"])
        let text = "## Inhoud\n\n## Voetnoot 1\n\n## Kader 1\n\n:::kader[a]\nb[^1]\n:::\n\n[^1]: c"
        let document = Reading(text, options: options).document
        #expect(document.headings.map(\.anchor) == ["inhoud-2", "voetnoot-1-2", "kader-1-2"])
    }

    @Test("Braces that are no anchor are text", arguments: ["a {#}", "a {#b c}", "a {b}", "a {#b} c", "{#b"])
    func noAnchor(words: String) {
        let reading = Reading("## \(words)")
        #expect(reading.html() == "<h2>\(words)</h2>\n")
        #expect(reading.document.headings.map(\.isExplicit) == [false])
    }

    @Test("The second of two equal anchors is an error that names the anchor")
    func repeatedAnchor() {
        let reading = Reading("## A {#x}\n\n## B {#x}")
        #expect(reading.messages == ["3:1 anker-dubbel: anker 'x' is al in gebruik op deze pagina"])
    }

    @Test("Levels follow from each other below the page's title")
    func levels() {
        let reading = Reading("# A\n\n## B\n\n#### C\n\n#### D\n\n### E\n\n## F\n\n###### G")
        #expect(reading.document.headings.map(\.level) == [2, 2, 3, 3, 3, 2, 3])
        #expect(
            reading.messages == [
                "1:1 kop-ongeldig: kop van niveau 1 in de tekst; niveau 1 is de titel van de pagina",
                "5:1 kop-ongeldig: kop van niveau 4 slaat een niveau over en wordt niveau 3",
                "7:1 kop-ongeldig: kop van niveau 4 slaat een niveau over en wordt niveau 3",
                "13:1 kop-ongeldig: kop van niveau 6 slaat een niveau over en wordt niveau 3",
            ])
        #expect(reading.html().hasPrefix("<h2>A</h2>\n<h2>B</h2>\n<h3>C</h3>"))
    }

    @Test("A text under another heading has its levels below that one")
    func levelsBelow() {
        let reading = Reading("## A\n\n### B", options: ReadingOptions(headingsBelow: 3))
        #expect(reading.document.headings.map(\.level) == [4, 5])
        #expect(reading.messages == [])
        #expect(Reading("# A\n#### B", options: .commonMark).document.headings.map(\.level) == [1, 4])
    }

    @Test(
        "A heading without words is a warning, and left out", arguments: ["##", "## {#a}", "## <!-- a -->"])
    func emptyHeading(text: String) {
        let reading = Reading("\(text)\n\nA")
        #expect(reading.messages == ["1:1 kop-ongeldig: kop zonder woorden"])
        #expect(reading.html(HTMLOptions(hasParagraphAnchors: false)) == "<p>A</p>\n")
    }

    @Test("Headings and top-level paragraphs get their anchors as ids")
    func ids() {
        let text = "## A\n\nEen alinea.\n\nEen alinea.\n\n- b\n\n  c\n\n> d\n\n:::kader\ne\n:::"
        let reading = Reading(text)
        #expect(
            reading.html(HTMLOptions()) == """
                <h2 id="a">A</h2>
                <p id="p-1df5e5a5">Een alinea.</p>
                <p id="p-1df5e5a5-2">Een alinea.</p>
                <ul>
                <li>
                <p>b</p>
                <p>c</p>
                </li>
                </ul>
                <blockquote>
                <p>d</p>
                </blockquote>
                <aside class="kader">
                <p id="p-e00c22e0">e</p>
                </aside>

                """)
    }

    @Test("A paragraph's anchor is FNV-1a of its words, whatever its markup")
    func paragraphAnchors() {
        // The test vector of FNV's authors: "foobar" is bf9cf968.
        let texts = ["foobar", "foo*bar*", "**foo**`bar`"]
        for text in texts {
            #expect(Reading(text).document.paragraphAnchors().map(\.anchor) == ["p-bf9cf968"])
        }
        let broken = ["foo bar", "foo\nbar", "foo  \nbar"].map {
            Reading($0).document.paragraphAnchors().map(\.anchor)
        }
        #expect(Set(broken).count == 1)
    }

    @Test("All ids of the HTML are known without rendering it")
    func anchors() {
        let text = "## A\n\nb[^1] c[^1]\n\n:::kader[D]\ne\n:::\n\n## F\n\n[^1]: g"
        let document = Reading(text).document
        var decorations = Decorations()
        decorations[document.headings[1].node].id = "eigen"
        let anchors = document.anchors(decorations: decorations)
        var output: [UInt8] = []
        let renderer = HTMLRenderer(document, decorations: decorations)
        renderer.render(into: &output)
        renderer.renderFootnotes(into: &output)
        let ids = String(decoding: output, as: UTF8.self).matches(of: /\ id="([^"]*)"/).map { String($0.1) }
        #expect(Set(ids) == anchors)
        #expect(ids.count == anchors.count)
        #expect(
            anchors.isSuperset(of: [
                "a", "eigen", "voetnoten", "voetnoot-1", "voetnootverwijzing-1-2", "kader-1",
            ]))
    }
}
