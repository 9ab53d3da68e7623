import Diagnostics
import Markup
import Testing

struct RedactionMistakeTests {
    static let mistakes: [(text: String, message: String)] = [
        (":lak[geheim", "1:1 lak-ongeldig: De haak van ':lak[' wordt niet gesloten"),
        ("a :lak[geheim\ngeheim", "1:3 lak-ongeldig: De haak van ':lak[' wordt niet gesloten"),
        (":lak[a [geheim]{grond=b}", "1:1 lak-ongeldig: De haak van ':lak[' wordt niet gesloten"),
        (":lak[geheim]", "1:1 lak-ongeldig: Lakking zonder grond"),
        (":lak[geheim] {grond=5.1.2e}", "1:1 lak-ongeldig: Lakking zonder grond"),
        (":lak[geheim]{}", "1:1 lak-ongeldig: Lakking zonder grond"),
        (":lak[geheim]{grond}", "1:1 lak-ongeldig: Lakking zonder grond"),
        (":lak[geheim]{grond=\"\"}", "1:1 lak-ongeldig: Lakking zonder grond"),
        (":lak[a] geheim]{grond=b}", "1:1 lak-ongeldig: Lakking zonder grond"),
        (":lak[geheim]{grond=}", "1:1 lak-ongeldig: De accolades van de lakking zijn niet te lezen"),
        (":lak[geheim]{grond=5.1.2e", "1:1 lak-ongeldig: De accolades van de lakking zijn niet te lezen"),
        (":lak [geheim]{grond=5.1.2e}", "1:1 lak-ongeldig: Na ':lak' volgt niet meteen een haak"),
        (":lak\n[geheim]{grond=5.1.2e}", "1:1 lak-ongeldig: Na ':lak' volgt niet meteen een haak"),
        (":lak(geheim){grond=5.1.2e}", "1:1 lak-ongeldig: Na ':lak' volgt niet meteen een haak"),
        (":lak geheim", "1:1 lak-ongeldig: Na ':lak' volgt niet meteen een haak"),
        (":lak{grond=5.1.2e} geheim", "1:1 lak-ongeldig: Na ':lak' volgt niet meteen een haak"),
        ("::lak[geheim]{grond=5.1.2e}", "1:1 lak-ongeldig: Lakking met meer dan één dubbele punt"),
        ("a ::lak[geheim]{grond=5.1.2e}", "1:3 lak-ongeldig: Lakking met meer dan één dubbele punt"),
        (":::lak\ngeheim\n\ngeheim\n:::\nb", "1:1 lak-ongeldig: Lakking met meer dan één dubbele punt"),
        (":::lak\ngeheim\n\ngeheim", "1:1 lak-ongeldig: Lakking met meer dan één dubbele punt"),
        (":Lak[geheim]{grond=5.1.2e}", "1:1 lak-ongeldig: Lakking met hoofdletters"),
        (
            "\\:lak[geheim]{grond=5.1.2e}",
            "1:2 lak-ongeldig: Lakking met een '\\' ervoor, waardoor de tekst zichtbaar zou zijn"
        ),
        (
            "    :lak[geheim]{grond=5.1.2e}",
            "1:5 lak-ongeldig: Lakking in ingesprongen code, waar zij zichtbaar zou zijn"
        ),
        (
            "    ```\n    :lak[geheim]{grond=5.1.2e}\n    ```",
            "2:5 lak-ongeldig: Lakking in ingesprongen code, waar zij zichtbaar zou zijn"
        ),
        (
            "```\n:lak[geheim]{grond=5.1.2e}",
            "2:1 lak-ongeldig: Lakking in een codeblok dat niet wordt gesloten, waar zij zichtbaar zou zijn"
        ),
        (
            "`s avonds :lak[geheim]{grond=5.1.2e} `s ochtends",
            "1:11 lak-ongeldig: Lakking in een regel code, waar zij zichtbaar zou zijn"
        ),
        (
            "- ` a\n- :lak[gehe`im]{grond=5.1.2e}",
            "2:3 lak-ongeldig: De haak van ':lak[' wordt niet gesloten"
        ),
        (
            "- `\n:lak[geheim]{grond=b} `",
            "2:1 lak-ongeldig: Lakking in een regel code, waar zij zichtbaar zou zijn"
        ),
        (
            "[a](b \":lak[geheim]{grond=5.1.2e}\")",
            "1:8 lak-ongeldig: Lakking in een adres, een titel of achter een codehek"
        ),
        (
            "[a](:lak[geheim]{grond=5.1.2e})",
            "1:5 lak-ongeldig: Lakking in een adres, een titel of achter een codehek"
        ),
        (
            "![a](:lak[geheim]{grond=5.1.2e})",
            "1:6 lak-ongeldig: Lakking in een adres, een titel of achter een codehek"
        ),
        (
            "[a][b]\n\n[b]: c ':lak[geheim]{grond=5.1.2e}'",
            "3:9 lak-ongeldig: Lakking in een adres, een titel of achter een codehek"
        ),
        (
            "~~~ :lak[geheim]{grond=5.1.2e}\na\n~~~",
            "1:5 lak-ongeldig: Lakking in een adres, een titel of achter een codehek"
        ),
        (
            "[b]: c ':lak[geheim]{grond=5.1.2e}'",
            "1:9 lak-ongeldig: Lakking op een plaats waarvan geen tekst op de pagina komt"
        ),
        ("<!-- :lak[geheim]{grond=5.1.2e} -->", "1:6 lak-ongeldig: Lakking in HTML"),
        ("a <!-- :lak[geheim]{grond=5.1.2e} -->", "1:8 lak-ongeldig: Lakking in HTML"),
        (
            ":::kader[:lak[geheim]{grond=5.1.2e}]\na\n:::",
            "1:10 lak-ongeldig: Lakking in de titel of de waarden van een instructie"
        ),
        (
            ":begrip[a]{term=\":lak[geheim]{grond=b}\"}",
            "1:1 lak-ongeldig: Lakking in de titel of de waarden van een instructie"
        ),
        (
            "::tijdlijn{bron=\":lak[geheim]{grond=b}\"}",
            "1:18 lak-ongeldig: Lakking op een plaats waarvan geen tekst op de pagina komt"
        ),
        (
            "&#58;lak[geheim]{grond=5.1.2e}",
            "1:1 lak-ongeldig: Lakking met tekens als '&#58;' erin, waardoor de tekst zichtbaar zou zijn"
        ),
        (
            "[a](b \"&#58;lak[geheim]{grond=5.1.2e}\")",
            "1:1 lak-ongeldig: Lakking met tekens als '&#58;' erin, waardoor de tekst zichtbaar zou zijn"
        ),
        (
            "a &colon;l&#97;k[geheim]{grond=5.1.2e}",
            "1:1 lak-ongeldig: Lakking met tekens als '&#58;' erin, waardoor de tekst zichtbaar zou zijn"
        ),
    ]

    @Test("A mistake in a redaction is one error, and its text is nowhere", arguments: mistakes)
    func isReported(text: String, message: String) {
        let reading = Reading(text)
        #expect(reading.messages == [message])
        #expect(reading.diagnostics.hasErrors)
        #expect(!reading.reveals("geheim"))
    }

    @Test("An unknown key of a redaction is an error of keys")
    func unknownKey() {
        let reading = Reading(":lak[geheim]{grond=5.1.2e reden=x}")
        #expect(
            reading.messages == ["1:27 instructie-sleutel: Sleutel 'reden' hoort niet bij 'lak'"])
        #expect(!reading.reveals("geheim"))
    }

    @Test("What else stands in the text is kept")
    func keepsTheRest() {
        #expect(Reading("a\n\nb :lak[geheim\ngeheim\n\nc").html() == "<p>a</p>\n<p>b </p>\n<p>c</p>\n")
        #expect(Reading(":::lak\ngeheim\n\ngeheim\n:::\n\nb").html() == "<p>b</p>\n")
    }
}

extension Reading {
    /// Whether a word is anywhere in the document, its HTML or its diagnostics.
    func reveals(_ word: String) -> Bool {
        var texts = [
            html(HTMLOptions()), notes(HTMLOptions()), String(decoding: document.text, as: UTF8.self),
        ]
        for directive in document.directives {
            texts += [directive.name, directive.label]
            texts += directive.attributes.map { "\($0.key)=\($0.value)" }
        }
        texts += document.headings.map { "\($0.text) \($0.anchor)" }
        texts += document.footnotes.map(\.label)
        texts += document.links().map(\.destination)
        texts += diagnostics.map { "\($0.cause)" }
        for nodes in [document.nodes] + document.footnotes.map(\.nodes) {
            texts += nodes.map { "\($0.kind)" }
        }
        return texts.contains { $0.contains(word) }
    }
}
