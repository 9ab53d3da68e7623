import Diagnostics
import Markup
import Testing

struct NoteTests {
    private static let options = HTMLOptions(hasParagraphAnchors: false)

    @Test("References and notes point at each other")
    func html() {
        let reading = Reading(
            "Een[^a] en[^b] en weer[^a].\n\n[^b]: Noot *b*.\n\n[^a]: Noot a.\n\n    - punt\n")
        #expect(
            reading.html(Self.options) == """
                <p>Een<sup><a href="#voetnoot-1" id="voetnootverwijzing-1" role="doc-noteref" \
                aria-label="Voetnoot 1">1</a></sup> \
                en<sup><a href="#voetnoot-2" id="voetnootverwijzing-2" role="doc-noteref" \
                aria-label="Voetnoot 2">2</a></sup> \
                en weer<sup><a href="#voetnoot-1" id="voetnootverwijzing-1-2" role="doc-noteref" \
                aria-label="Voetnoot 1">1</a></sup>.</p>

                """)
        #expect(
            reading.notes(Self.options) == """
                <section class="voetnoten" role="doc-endnotes" aria-labelledby="voetnoten">
                <h2 id="voetnoten">Voetnoten</h2>
                <ol>
                <li id="voetnoot-1">
                <p>Noot a.</p>
                <ul>
                <li>punt</li>
                </ul>
                <p><a href="#voetnootverwijzing-1" role="doc-backlink" \
                aria-label="Terug naar verwijzing 1">↩</a> \
                <a href="#voetnootverwijzing-1-2" role="doc-backlink" \
                aria-label="Terug naar verwijzing 1-2">↩<sup>2</sup></a></p>
                </li>
                <li id="voetnoot-2">
                <p>Noot <em>b</em>. <a href="#voetnootverwijzing-2" role="doc-backlink" \
                aria-label="Terug naar verwijzing 2">↩</a></p>
                </li>
                </ol>
                </section>

                """)
        #expect(reading.document.footnotes.map(\.label) == ["a", "b"])
        #expect(reading.document.footnotes.map(\.uses) == [2, 1])
        #expect(reading.messages == [])
    }

    @Test("Without notes there is no section")
    func noNotes() {
        #expect(Reading("a").notes() == "")
    }

    @Test("Notes may refer to notes, also to each other")
    func notesInNotes() {
        let reading = Reading("a[^1]\n\n[^1]: b[^2]\n[^2]: c[^1][^3]\n[^3]: d")
        #expect(reading.document.footnotes.map(\.label) == ["1", "2", "3"])
        #expect(reading.document.footnotes.map(\.uses) == [2, 1, 1])
        #expect(reading.messages == [])
    }

    @Test("A note may hold any block, under the heading of the notes")
    func blocks() {
        let text =
            "a[^1]\n\n[^1]: | b |\n    |---|\n    | c |\n\n    ## d\n\n"
            + "    :::kader[e]\n    f\n    :::\n\n    ::vragen"
        let reading = Reading(text)
        let notes = reading.notes()
        #expect(notes.contains("<td>c</td>") && notes.contains("<h3>d</h3>") && notes.contains("<p>f</p>"))
        #expect(reading.document.directives.map(\.name) == ["kader", "vragen"])
        #expect(reading.document.directives.map(\.line) == [9, 13])
        #expect(reading.messages == [])
    }

    @Test(
        "Mistakes with notes are reported",
        arguments: [
            ("é [^x]", ["1:3 voetnoot-onbekend: voetnoot 'x' bestaat niet"]),
            (
                "[^brn] [^bron]\n\n[^bron]: a",
                ["1:1 voetnoot-onbekend: voetnoot 'brn' bestaat niet; bedoelt u 'bron'?"]
            ),
            (
                "a\n\n[^x]: b",
                ["3:1 voetnoot-ongebruikt: voetnoot 'x' komt niet op de pagina: niets verwijst ernaar"]
            ),
            ("[^x]\n\n[^x]: a\n[^X]: b", ["4:1 voetnoot-dubbel: voetnoot 'X' staat er al"]),
            ("`[^x]` \\[^x] [a [^](b)", []),
        ])
    func mistakes(text: String, messages: [String]) {
        #expect(Reading(text).messages == messages)
    }

    @Test("The second of two notes of one label names the first")
    func repeatedNote() {
        let reading = Reading("[^x]\n\n[^x]: a\n[^x]: b")
        #expect(reading.diagnostics.map(\.related?.line) == [3])
        #expect(reading.notes().contains("<p>a ") && !reading.notes().contains("<p>b"))
    }

    @Test("What is wrong in a note is reported where it stands")
    func places() {
        let reading = Reading(
            "a[^1]\n\n[^1]: é [b](javascript:c)\n\n    ![](d) **:onzin[e]**\n\n"
                + "    | f |\n    |---|\n    | g | h |"
        )
        #expect(
            reading.messages == [
                "3:9 koppeling-onveilig: adres dat met 'javascript:' begint, is weggelaten",
                "5:5 afbeelding-zonder-tekst: afbeelding 'd' zegt niets aan wie haar niet ziet",
                "5:14 instructie-onbekend: instructie 'onzin' bestaat niet",
                "9:5 tabel-ongelijk: rij van 2 cellen in een tabel van 1 kolom; wat te veel is, vervalt",
            ])
    }

    @Test("A reference in a link is a number without a link of its own")
    func inLink() {
        let html = Reading("[a[^1]](b)\n\n[^1]: c").html()
        #expect(html == "<p><a href=\"b\">a<sup id=\"voetnootverwijzing-1\">1</sup></a></p>\n")
    }
}
