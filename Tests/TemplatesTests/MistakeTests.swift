import Diagnostics
import Testing

@Suite("A mistake in a template is told with its place, the rule and the remedy")
struct MistakeTests {
    @Test(
        "when a name does not exist",
        arguments: [
            (
                "é {{titl}}",
                "pagina.html:1:5+4 [sjabloon-naam] 'titl' bestaat hier niet; bedoelt u 'titel'? (verbeter de naam)"
            ),
            (
                "{{#bijlagen}}\n  {{{zomaar}}}{{/bijlagen}}",
                "pagina.html:2:6+6 [sjabloon-naam] 'zomaar' bestaat hier niet "
                    + "(kies een van de 10 namen die de sjablonen van het thema hier gebruiken)"
            ),
            (
                "{{#zomaar}}{{ook-niet}}{{/zomaar}}",
                "pagina.html:1:4+6 [sjabloon-naam] 'zomaar' bestaat hier niet "
                    + "(kies een van de 9 namen die de sjablonen van het thema hier gebruiken)"
            ),
            (
                "{{afzender.nam}}",
                "pagina.html:1:3+12 [sjabloon-naam] 'afzender' heeft geen 'nam'; bedoelt u 'naam'? "
                    + "(verbeter de naam)"
            ),
            (
                "{{^afzender.organisatie.plaats}}{{/afzender.organisatie.plaats}}",
                "pagina.html:1:4+27 [sjabloon-naam] 'afzender.organisatie' heeft geen 'plaats' "
                    + "(kies uit 'naam')"
            ),
            (
                "{{.}}",
                "pagina.html:1:3+1 [sjabloon-naam] '.' staat voor de tekst van het gedeelte, en hier is er geen "
                    + "(noem de waarde bij haar naam)"
            ),
            (
                "{{tekst.leez}}",
                "pagina.html:1:3+10 [tekst-onbekend] de vaste tekst 'leez' bestaat niet; bedoelt u 'lees'? "
                    + "(voeg 'leez' toe aan de teksten van de site)"
            ),
        ])
    func names(template: String, expected: String) {
        #expect(Theme(template, texts: ["lees": "Lees"]).complaints() == [expected])
    }

    @Test(
        "when a value is used against its kind",
        arguments: [
            (
                "{{concept}}",
                "pagina.html:1:3+7 [sjabloon-soort] 'concept' is ja of nee, en dat is niet als tekst te tonen "
                    + "(schrijf '{{#concept}}…{{/concept}}')"
            ),
            (
                "{{bijlagen}}",
                "pagina.html:1:3+8 [sjabloon-soort] 'bijlagen' is een lijst, en dat is niet als tekst te tonen "
                    + "(schrijf '{{#bijlagen}}…{{/bijlagen}}')"
            ),
            (
                "{{afzender.organisatie}}",
                "pagina.html:1:3+20 [sjabloon-soort] 'afzender.organisatie' is een weergave met eigen namen, "
                    + "en dat is niet als tekst te tonen "
                    + "(schrijf '{{#afzender.organisatie}}…{{/afzender.organisatie}}')"
            ),
            (
                "{{inhoud}}",
                "pagina.html:1:3+6 [sjabloon-soort] 'inhoud' is opmaak, en zou hier als platte tekst verschijnen "
                    + "(schrijf '{{{inhoud}}}')"
            ),
            (
                "{{{titel}}}",
                "pagina.html:1:4+5 [sjabloon-soort] 'titel' is platte tekst, en alleen opmaak komt ongewijzigd in de "
                    + "pagina (schrijf '{{titel}}')"
            ),
            (
                "{{&nummer}}",
                "pagina.html:1:4+6 [sjabloon-soort] 'nummer' is een getal, en alleen opmaak komt ongewijzigd in de "
                    + "pagina (schrijf '{{nummer}}')"
            ),
            (
                "{{bijlagen.titel}}",
                "pagina.html:1:3+14 [sjabloon-soort] 'bijlagen' is een lijst en heeft alleen het deel 'aantal' "
                    + "(schrijf '{{#bijlagen}}…{{/bijlagen}}')"
            ),
            (
                "{{titel.kort}}",
                "pagina.html:1:3+10 [sjabloon-soort] 'titel' is platte tekst en heeft geen delen (schrijf '{{titel}}')"
            ),
            (
                "{{#tekst.lees}}x{{/tekst.lees}}",
                "pagina.html:1:4+10 [sjabloon-soort] 'tekst.lees' is een vaste tekst, die er altijd is "
                    + "(schrijf '{{tekst.lees}}')"
            ),
            (
                "{{{tekst.lees}}}",
                "pagina.html:1:4+10 [sjabloon-soort] 'tekst.lees' is platte tekst, en alleen opmaak komt ongewijzigd "
                    + "in de pagina (schrijf '{{tekst.lees}}')"
            ),
        ])
    func kinds(template: String, expected: String) {
        #expect(Theme(template, texts: ["lees": "Lees"]).complaints() == [expected])
    }

    @Test("in every file that the page includes, with the tag that includes it")
    func included() {
        let theme = Theme(
            "{{>deel}}\n{{#bijlagen}}{{>deel}}{{/bijlagen}}\n{{fout}}", ["deel.html": "{{bladen}}"])
        #expect(
            theme.complaints() == [
                "deel.html:1:3+6 [sjabloon-naam] 'bladen' bestaat hier niet "
                    + "(kies een van de 9 namen die de sjablonen van het thema hier gebruiken) ← pagina.html:1:4+4",
                "pagina.html:3:3+4 [sjabloon-naam] 'fout' bestaat hier niet "
                    + "(kies een van de 9 namen die de sjablonen van het thema hier gebruiken)",
            ])
    }

    @Test("once, however often a file is included")
    func once() {
        let theme = Theme(
            "{{>deel}}\n  {{>deel}}\n{{#titel}}{{>deel}}{{/titel}}", ["deel.html": "{{{nummer}}}\n{{/x}}"])
        #expect(theme.complaints().count == 1)
        #expect(Theme("{{>deel}}\n  {{>deel}}\n", ["deel.html": "{{{nummer}}}"]).complaints().count == 1)
    }

    @Test("in English to who reads English")
    func english() {
        let theme = Theme("{{titl}}{{concept}}{{>dele}}{{tekst.a}}", ["deel.html": ""])
        #expect(
            theme.complaints(in: .english) == [
                "pagina.html:1:3+4 [sjabloon-naam] 'titl' does not exist here; do you mean 'titel'? "
                    + "(correct the name)",
                "pagina.html:1:11+7 [sjabloon-soort] 'concept' is yes or no, which cannot be shown as text "
                    + "(write '{{#concept}}…{{/concept}}')",
                "pagina.html:1:23+4 [sjabloon-deel] the template 'dele' does not exist; do you mean 'deel'? "
                    + "(correct the name)",
                "pagina.html:1:31+7 [tekst-onbekend] the fixed phrase 'a' does not exist (add 'a' to the texts of the site)",
            ])
    }
}
