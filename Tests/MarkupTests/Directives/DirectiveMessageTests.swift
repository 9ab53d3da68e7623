import Diagnostics
import Markup
import Testing

struct DirectiveMessageTests {
    static let mistakes: [(text: String, message: String)] = [
        (
            "::tijdlin{bron=a}",
            "1:1 instructie-onbekend: instructie 'tijdlin' bestaat niet; bedoelt u 'tijdlijn'?"
        ),
        ("é :onzin[a]", "1:3 instructie-onbekend: instructie 'onzin' bestaat niet"),
        (":::kade\n:::", "1:1 instructie-onbekend: instructie 'kade' bestaat niet; bedoelt u 'kader'?"),
        ("::tijdlijn", "1:1 instructie-sleutel: 'tijdlijn' mist de sleutel 'bron'"),
        (
            "::tijdlijn{bron=a peildatm=b}",
            "1:19 instructie-sleutel: sleutel 'peildatm' hoort niet bij 'tijdlijn'; bedoelt u 'peildatum'?"
        ),
        ("::vragen{x=1}", "1:10 instructie-sleutel: sleutel 'x' hoort niet bij 'vragen'"),
        (
            "::indicator{bron=a bron=b}",
            "1:20 instructie-sleutel: sleutel 'bron' staat twee keer bij 'indicator'"
        ),
        (
            "é :begrip[a]{trm=b}",
            "1:14 instructie-sleutel: sleutel 'trm' hoort niet bij 'begrip'; bedoelt u 'term'?"
        ),
        ("::tijdlijn{bron=}", "1:17 instructie-ongeldig: sleutel 'bron' heeft geen waarde"),
        ("::tijdlijn{bron}", "1:12 instructie-ongeldig: sleutel 'bron' heeft geen waarde"),
        ("::tijdlijn{bron=\" \"}", "1:12 instructie-ongeldig: sleutel 'bron' heeft geen waarde"),
        ("é :begrip[a]{term}", "1:14 instructie-ongeldig: sleutel 'term' heeft geen waarde"),
        ("::tijdlijn{bron=\"a}", "1:17 instructie-ongeldig: het aanhalingsteken wordt niet gesloten"),
        ("::tijdlijn{bron=a", "1:18 instructie-ongeldig: de accolade van 'tijdlijn' wordt niet gesloten"),
        (
            "::tijdlijn{=a}",
            "1:12 instructie-ongeldig: tussen de accolades van 'tijdlijn' staat iets anders dan een sleutel"
        ),
        (
            "::tijdlijn{bron=a, alleen=b}",
            "1:18 instructie-ongeldig: tussen twee sleutels van 'tijdlijn' staat een komma"
        ),
        ("::tijdlijn[a", "1:11 instructie-ongeldig: het haakje na ':tijdlijn' wordt niet gesloten"),
        ("::vragen en meer", "1:10 instructie-ongeldig: 'vragen' staat niet alleen op zijn regel"),
        ("a ::vragen{}", "1:3 instructie-ongeldig: 'vragen' staat niet alleen op zijn regel"),
        ("::: kader\na", "1:1 instructie-ongeldig: tussen de dubbele punten en 'kader' staat een spatie"),
        (
            "*a :begrip[b* c]",
            "1:4 instructie-ongeldig: de tekst van ':begrip' begint in andere opmaak dan zij eindigt"
        ),
        ("a :begrip[b", "1:3 instructie-ongeldig: het haakje na ':begrip' wordt niet gesloten"),
        ("a :begrip[b]{term", "1:18 instructie-ongeldig: de accolade van 'begrip' wordt niet gesloten"),
        (":::kader\na", "1:1 instructie-open: ':::kader' wordt niet gesloten"),
        ("::::kader\na\n:::", "1:1 instructie-open: '::::kader' wordt niet gesloten"),
        ("a\n\n:::", "3:1 instructie-open: ':::' sluit niets"),
        ("::kader", "1:1 instructie-misplaatst: 'kader' hoort om blokken heen"),
        (":vragen{}", "1:1 instructie-misplaatst: 'vragen' hoort alleen op een regel"),
        ("::begrip[a]", "1:1 instructie-misplaatst: 'begrip' hoort in een regel tekst"),
        (
            "<p>\n::vragen\n</p>",
            "2:1 instructie-misplaatst: 'vragen' staat in HTML, die wordt weggelaten"
        ),
    ]

    @Test("A mistake in a directive is an error at its place", arguments: mistakes)
    func isReported(text: String, message: String) {
        let reading = Reading(text)
        #expect(reading.messages.filter { !$0.contains("html-weggelaten") }.first == message)
        #expect(reading.diagnostics.hasErrors)
    }

    @Test("Of nested containers each that stays open is reported")
    func nestedOpen() {
        #expect(
            Reading("::::besluit\n:::kader\na\n::::").messages == [
                "2:1 instructie-open: ':::kader' wordt niet gesloten"
            ])
        #expect(
            Reading("> :::kader\n> a\n\n:::").messages == [
                "1:3 instructie-open: ':::kader' wordt niet gesloten",
                "4:1 instructie-open: ':::' sluit niets",
            ])
    }

    @Test("What could not be read stays text")
    func staysText() {
        #expect(Reading("*a :begrip[b* c]{term=d}").html() == "<p><em>a :begrip[b</em> c]{term=d}</p>\n")
        #expect(Reading("a :begrip[b]{term").html() == "<p>a :begrip[b]{term</p>\n")
    }

    @Test("A key that was misspelled is not missing too")
    func misspelledKey() {
        #expect(
            Reading("::tijdlijn{bon=a}").messages == [
                "1:12 instructie-sleutel: sleutel 'bon' hoort niet bij 'tijdlijn'; bedoelt u 'bron'?"
            ])
    }

    @Test("In a value of a record only directives within a line have a place")
    func inValue() {
        let text = "::tijdlijn{bron=a}\n\n:::kader\na\n:::\n\na :begrip[b]"
        #expect(
            Reading(text, options: .value).messages == [
                "1:1 instructie-misplaatst: 'tijdlijn' kan niet in deze tekst staan, "
                    + "alleen in de tekst van een pagina",
                "3:1 instructie-misplaatst: 'kader' kan niet in deze tekst staan, "
                    + "alleen in de tekst van een pagina",
            ])
    }

    @Test("A value knows its place, and that of each of its words")
    func placesOfValues() throws {
        let source = "é\n\n> ::tijdlijn{bron=\"ü b\" alleen=\"gereed,  é x \"}"
        let document = Reading(source).document
        let directive = try #require(document.placedDirectives(in: Array(source.utf8)).first)
        #expect(directive.place == Place(file: "tekst.md", line: 3, column: 3, length: 10))
        #expect(
            directive.value("bron")
                == PlacedValue("ü b", at: Place(file: "tekst.md", line: 3, column: 20, length: 3)))
        #expect(
            directive.value("alleen")?.words == [
                PlacedValue("gereed", at: Place(file: "tekst.md", line: 3, column: 33, length: 6)),
                PlacedValue("é x", at: Place(file: "tekst.md", line: 3, column: 42, length: 3)),
            ])
        #expect(directive.value("peildatum") == nil)
    }

    @Test("A site may have other directives")
    func otherDirectives() {
        let options = ReadingOptions(directives: [DirectiveSpec("kaart", [.leaf], required: ["plaats"])])
        #expect(Reading("::kaart{plaats=a}", options: options).messages == [])
        #expect(
            Reading("::kaart", options: options).messages == [
                "1:1 instructie-sleutel: 'kaart' mist de sleutel 'plaats'"
            ])
    }
}
