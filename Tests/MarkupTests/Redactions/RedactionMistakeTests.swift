import Diagnostics
import Markup
import Testing

struct RedactionMistakeTests {
    static let mistakes: [(text: String, message: String)] = [
        (":lak[geheim", "1:1 lak-ongeldig: de haak van ':lak[' wordt niet gesloten"),
        ("a :lak[geheim\ngeheim", "1:3 lak-ongeldig: de haak van ':lak[' wordt niet gesloten"),
        (":lak[a [geheim]{grond=b}", "1:1 lak-ongeldig: de haak van ':lak[' wordt niet gesloten"),
        (":lak[geheim]", "1:1 lak-ongeldig: lakking zonder grond"),
        (":lak[geheim] {grond=5.1.2e}", "1:1 lak-ongeldig: lakking zonder grond"),
        (":lak[geheim]{}", "1:1 lak-ongeldig: lakking zonder grond"),
        (":lak[geheim]{grond}", "1:1 lak-ongeldig: lakking zonder grond"),
        (":lak[geheim]{grond=\"\"}", "1:1 lak-ongeldig: lakking zonder grond"),
        (":lak[a] geheim]{grond=b}", "1:1 lak-ongeldig: lakking zonder grond"),
        (":lak[]{grond=5.1.2e}", "1:1 lak-ongeldig: lakking zonder tekst"),
        (":lak[ \n ]{grond=5.1.2e}", "1:1 lak-ongeldig: lakking zonder tekst"),
        (":lak[geheim]{grond=9.9}", "1:20 lak-ongeldig: de Woo heeft geen grond '9.9'"),
        (
            "é :lak[geheim]{grond=\"5.1.2z\"}",
            "1:23 lak-ongeldig: de Woo heeft geen grond '5.1.2z'; bedoelt u '5.1.2a' of '5.1.2b'?"
        ),
        (":lak[geheim]{grond=}", "1:1 lak-ongeldig: de accolades van de lakking zijn niet te lezen"),
        (":lak[geheim]{grond=5.1.2e", "1:1 lak-ongeldig: de accolades van de lakking zijn niet te lezen"),
        (":lak [geheim]{grond=5.1.2e}", "1:1 lak-ongeldig: na ':lak' volgt niet meteen een haak"),
        (":lak\n[geheim]{grond=5.1.2e}", "1:1 lak-ongeldig: na ':lak' volgt niet meteen een haak"),
        (":lak(geheim){grond=5.1.2e}", "1:1 lak-ongeldig: na ':lak' volgt niet meteen een haak"),
        (":lak geheim", "1:1 lak-ongeldig: na ':lak' volgt niet meteen een haak"),
        (":lak{grond=5.1.2e} geheim", "1:1 lak-ongeldig: na ':lak' volgt niet meteen een haak"),
        ("::lak[geheim]{grond=5.1.2e}", "1:1 lak-ongeldig: lakking met meer dan één dubbele punt"),
        ("a ::lak[geheim]{grond=5.1.2e}", "1:3 lak-ongeldig: lakking met meer dan één dubbele punt"),
        (":::lak\ngeheim\n\ngeheim\n:::\nb", "1:1 lak-ongeldig: lakking met meer dan één dubbele punt"),
        (":::lak\ngeheim\n\ngeheim", "1:1 lak-ongeldig: lakking met meer dan één dubbele punt"),
        (":Lak[geheim]{grond=5.1.2e}", "1:1 lak-ongeldig: lakking met hoofdletters"),
        (
            "\\:lak[geheim]{grond=5.1.2e}",
            "1:2 lak-ongeldig: lakking met een '\\' ervoor, waardoor de tekst zichtbaar zou zijn"
        ),
        (
            "    :lak[geheim]{grond=5.1.2e}",
            "1:5 lak-ongeldig: lakking in ingesprongen code, waar zij zichtbaar zou zijn"
        ),
        (
            "    ```\n    :lak[geheim]{grond=5.1.2e}\n    ```",
            "2:5 lak-ongeldig: lakking in ingesprongen code, waar zij zichtbaar zou zijn"
        ),
        (
            "```\n:lak[geheim]{grond=5.1.2e}",
            "2:1 lak-ongeldig: lakking in een codeblok dat niet wordt gesloten, waar zij zichtbaar zou zijn"
        ),
        (
            "`s avonds :lak[geheim]{grond=5.1.2e} `s ochtends",
            "1:11 lak-ongeldig: lakking in een regel code, waar zij zichtbaar zou zijn"
        ),
        (
            "- ` a\n- :lak[gehe`im]{grond=5.1.2e}",
            "2:3 lak-ongeldig: de haak van ':lak[' wordt niet gesloten"
        ),
        (
            "- `\n:lak[geheim]{grond=b} `",
            "2:1 lak-ongeldig: lakking in een regel code, waar zij zichtbaar zou zijn"
        ),
        (
            "[a](b \":lak[geheim]{grond=5.1.2e}\")",
            "1:8 lak-ongeldig: lakking in een adres, een titel of achter een codehek"
        ),
        (
            "[a](:lak[geheim]{grond=5.1.2e})",
            "1:5 lak-ongeldig: lakking in een adres, een titel of achter een codehek"
        ),
        (
            "![a](:lak[geheim]{grond=5.1.2e})",
            "1:6 lak-ongeldig: lakking in een adres, een titel of achter een codehek"
        ),
        (
            "[a][b]\n\n[b]: c ':lak[geheim]{grond=5.1.2e}'",
            "3:9 lak-ongeldig: lakking in een adres, een titel of achter een codehek"
        ),
        (
            "~~~ :lak[geheim]{grond=5.1.2e}\na\n~~~",
            "1:5 lak-ongeldig: lakking in een adres, een titel of achter een codehek"
        ),
        (
            "[b]: c ':lak[geheim]{grond=5.1.2e}'",
            "1:9 lak-ongeldig: lakking op een plaats waarvan geen tekst op de pagina komt"
        ),
        ("<!-- :lak[geheim]{grond=5.1.2e} -->", "1:6 lak-ongeldig: lakking in HTML"),
        ("a <!-- :lak[geheim]{grond=5.1.2e} -->", "1:8 lak-ongeldig: lakking in HTML"),
        (
            ":::kader[:lak[geheim]{grond=5.1.2e}]\na\n:::",
            "1:10 lak-ongeldig: lakking in de titel of de waarden van een instructie"
        ),
        (
            ":begrip[a]{term=\":lak[geheim]{grond=b}\"}",
            "1:1 lak-ongeldig: lakking in de titel of de waarden van een instructie"
        ),
        (
            "::tijdlijn{bron=\":lak[geheim]{grond=b}\"}",
            "1:18 lak-ongeldig: lakking op een plaats waarvan geen tekst op de pagina komt"
        ),
        (
            "&#58;lak[geheim]{grond=5.1.2e}",
            "1:1 lak-ongeldig: lakking met tekens als '&#58;' erin, waardoor de tekst zichtbaar zou zijn"
        ),
        (
            "[a](b \"&#58;lak[geheim]{grond=5.1.2e}\")",
            "1:1 lak-ongeldig: lakking met tekens als '&#58;' erin, waardoor de tekst zichtbaar zou zijn"
        ),
        (
            "a &colon;l&#97;k[geheim]{grond=5.1.2e}",
            "1:1 lak-ongeldig: lakking met tekens als '&#58;' erin, waardoor de tekst zichtbaar zou zijn"
        ),
    ]

    @Test("A mistake in a redaction is one error, and its text is nowhere", arguments: mistakes)
    func isReported(text: String, message: String) {
        let reading = Reading(text)
        #expect(reading.messages == [message])
        #expect(reading.diagnostics.hasErrors)
        #expect(!reading.reveals("geheim"))
    }

    @Test(
        "A ground of the Woo is known in its usual notations",
        arguments: [
            "5.1.2e", "5.1.2.e", "5.1.1a", "5.1.2i", "5.1.4", "5.1.5", "5.2", "5.2.1", "5.1 lid 2 onder e",
            "5.1, tweede lid, onder e", "art. 5.1 lid 2 sub e Woo",
            "artikel 5.1, vijfde lid, Wet open overheid",
            "5.1, tweede lid, aanhef en onder e", "5.1.2e en 5.1.2i", "5.1.2E, 5.2", "5.1.2 e en f", "8.8",
        ])
    func knownGround(ground: String) {
        #expect(Reading(":lak[geheim]{grond=\"\(ground)\"}").messages == [])
    }

    @Test(
        "What the Woo does not have is no ground",
        arguments: [
            "5.1", "5.1.1f", "5.1.2j", "5.1.2", "5.1.3", "5.3", "6.1", "e", "privacy", "5.1.2e geheim", "é",
            "10.2e",
        ])
    func unknownGround(ground: String) {
        let messages = Reading(":lak[geheim]{grond=\"\(ground)\"}").messages
        #expect(messages.count == 1)
        #expect(messages.first?.hasPrefix("1:21 lak-ongeldig: de Woo heeft geen grond '\(ground)'") == true)
    }

    @Test("An unknown key of a redaction is an error of keys")
    func unknownKey() {
        let reading = Reading(":lak[geheim]{grond=5.1.2e reden=x}")
        #expect(
            reading.messages == ["1:27 instructie-sleutel: sleutel 'reden' hoort niet bij 'lak'"])
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
