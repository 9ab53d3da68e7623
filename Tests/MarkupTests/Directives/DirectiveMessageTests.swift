import Diagnostics
import Markup
import Testing

struct DirectiveMessageTests {
    static let mistakes: [(text: String, message: String)] = [
        (
            "::tijdlin{bron=a}",
            "1:1 instructie-onbekend: Instructie 'tijdlin' bestaat niet; bedoelt u 'tijdlijn'?"
        ),
        ("é :onzin[a]", "1:3 instructie-onbekend: Instructie 'onzin' bestaat niet"),
        (":::kade\n:::", "1:1 instructie-onbekend: Instructie 'kade' bestaat niet; bedoelt u 'kader'?"),
        ("::tijdlijn", "1:1 instructie-sleutel: 'tijdlijn' mist de sleutel 'bron'"),
        (
            "::tijdlijn{bron=a peildatm=b}",
            "1:19 instructie-sleutel: Sleutel 'peildatm' hoort niet bij 'tijdlijn'; bedoelt u 'peildatum'?"
        ),
        ("::vragen{x=1}", "1:10 instructie-sleutel: Sleutel 'x' hoort niet bij 'vragen'"),
        (
            "::indicator{bron=a bron=b}",
            "1:20 instructie-sleutel: Sleutel 'bron' staat twee keer bij 'indicator'"
        ),
        (
            "é :begrip[a]{trm=b}",
            "1:14 instructie-sleutel: Sleutel 'trm' hoort niet bij 'begrip'; bedoelt u 'term'?"
        ),
        ("::tijdlijn{bron=}", "1:17 instructie-ongeldig: Na 'bron=' staat geen waarde"),
        ("::tijdlijn{bron=\"a}", "1:17 instructie-ongeldig: Het aanhalingsteken wordt niet gesloten"),
        ("::tijdlijn{bron=a", "1:18 instructie-ongeldig: De accolade van 'tijdlijn' wordt niet gesloten"),
        (
            "::tijdlijn{=a}",
            "1:12 instructie-ongeldig: Tussen de accolades van 'tijdlijn' staat iets anders dan een sleutel"
        ),
        (
            "::tijdlijn{bron=a, alleen=b}",
            "1:18 instructie-ongeldig: Tussen twee sleutels van 'tijdlijn' staat een komma"
        ),
        ("::tijdlijn[a", "1:11 instructie-ongeldig: Het haakje na ':tijdlijn' wordt niet gesloten"),
        ("::vragen en meer", "1:10 instructie-ongeldig: 'vragen' staat niet alleen op zijn regel"),
        ("a ::vragen{}", "1:3 instructie-ongeldig: 'vragen' staat niet alleen op zijn regel"),
        ("::: kader\na", "1:1 instructie-ongeldig: Tussen de dubbele punten en 'kader' staat een spatie"),
        (
            "*a :begrip[b* c]",
            "1:4 instructie-ongeldig: De tekst van ':begrip' begint in andere opmaak dan zij eindigt"
        ),
        ("a :begrip[b", "1:3 instructie-ongeldig: Het haakje na ':begrip' wordt niet gesloten"),
        ("a :begrip[b]{term", "1:18 instructie-ongeldig: De accolade van 'begrip' wordt niet gesloten"),
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
