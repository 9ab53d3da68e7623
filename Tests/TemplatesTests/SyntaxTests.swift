import Diagnostics
import Templates
import Testing

@Suite("What is not Mustache is told, even when no page uses the file:")
struct SyntaxTests {
    @Test(
        "tags that do not end",
        arguments: [
            (
                "a\n{{titel\n}}",
                "2:1+2 [sjabloon-ongeldig] '{{' wordt op deze regel niet gesloten (sluit de tag met '}}')"
            ),
            (
                "{{{inhoud}}",
                "1:1+3 [sjabloon-ongeldig] '{{{' wordt op deze regel niet gesloten (sluit de tag met '}}}')"
            ),
            (
                "{{! a\nb",
                "1:1+3 [sjabloon-ongeldig] '{{!' wordt op deze regel niet gesloten (sluit de tag met '}}')"
            ),
            (
                "{{=<% %>}}\nx",
                "1:1+3 [sjabloon-ongeldig] '{{=' wordt op deze regel niet gesloten (sluit de tag met '=}}')"
            ),
            (
                "{{",
                "1:1+2 [sjabloon-ongeldig] '{{' wordt op deze regel niet gesloten (sluit de tag met '}}')"
            ),
        ])
    func unclosedTags(template: String, expected: String) {
        #expect(complaints(template) == ["pagina.html:" + expected])
    }

    @Test(
        "names that are none",
        arguments: [
            (
                "{{}}",
                "1:1+4 [sjabloon-ongeldig] deze tag heeft geen naam "
                    + "(schrijf de naam van een waarde, deel of blok in de tag)"
            ),
            (
                "{{#if titel}}{{/if titel}}",
                "1:1+13 [sjabloon-ongeldig] 'if titel' is geen naam "
                    + "(schrijf een naam zonder spaties, met hooguit één punt tussen twee delen)"
            ),
            (
                "{{afzender..naam}}",
                "1:1+18 [sjabloon-ongeldig] 'afzender..naam' is geen naam "
                    + "(schrijf een naam zonder spaties, met hooguit één punt tussen twee delen)"
            ),
            (
                "{{=x=}}",
                "1:1+7 [sjabloon-ongeldig] 'x' zijn geen twee scheidingstekens "
                    + "(schrijf een begin- en een eindteken met een spatie ertussen, zoals '{{=<% %>=}}')"
            ),
        ])
    func names(template: String, expected: String) {
        #expect(complaints(template) == ["pagina.html:" + expected])
    }

    @Test("sections that are not closed, at the opening tag")
    func unclosedSections() {
        #expect(
            complaints("a\n  {{#titel}}\n{{#bijlagen}}{{/bijlagen}}\n{{$blok}}") == [
                "pagina.html:2:3+10 [sjabloon-ongeldig] '{{#titel}}' wordt nergens gesloten "
                    + "(zet '{{/titel}}' waar het gedeelte eindigt)",
                "pagina.html:4:1+9 [sjabloon-ongeldig] '{{$blok}}' wordt nergens gesloten "
                    + "(zet '{{/blok}}' waar het gedeelte eindigt)",
            ])
    }

    @Test("closing tags for something else, and only those")
    func wrongClosers() {
        #expect(
            complaints("{{#titel}}{{#nummer}}{{/titel}}\n{{/nummer}}") == [
                "pagina.html:1:22+10 [sjabloon-ongeldig] '{{/titel}}' sluit niet wat het laatst openging, '{{#nummer}}' "
                    + "(sluit eerst dat gedeelte met '{{/nummer}}') ← pagina.html:1:11+11",
                "pagina.html:2:1+11 [sjabloon-ongeldig] '{{/nummer}}' sluit niets: er staat geen gedeelte open "
                    + "(verwijder deze tag, of zet er de tag voor die het gedeelte opent)",
            ])
        #expect(
            complaints("{{#titel}}{{/titl}}{{/titel}}") == [
                "pagina.html:1:11+9 [sjabloon-ongeldig] '{{/titl}}' sluit niet wat het laatst openging, '{{#titel}}' "
                    + "(sluit eerst dat gedeelte met '{{/titel}}') ← pagina.html:1:1+10"
            ])
    }

    @Test("what stands in a parent tag outside its blocks, once a tag")
    func outsideBlocks() {
        #expect(
            complaints("{{<basis}}\n  {{! mag }}\n  {{$a}}{{titel}}{{/a}}\n  weg {{titel}}\n{{/basis}}") == [
                "pagina.html:4:3+3 [sjabloon-ongeldig] dit staat binnen '{{<basis}}' maar buiten een blok, "
                    + "en komt nergens terecht (zet het in een blok ('{{$naam}}…{{/naam}}') of verwijder het) "
                    + "← pagina.html:1:1+10"
            ])
        for tag in [
            "{{titel}}", "{{#titel}}{{/titel}}", "{{>basis}}", "{{{inhoud}}}", "{{<basis}}{{/basis}}",
        ] {
            #expect(complaints("{{<basis}}\(tag){{/basis}}").count == 1, "\(tag)")
        }
    }

    @Test("bytes that are no text")
    func notUTF8() {
        let source = TemplateSource(
            path: "a.html", file: "a.html", bytes: Array("é ".utf8) + [0xC3, 0x28] + Array("{{x}}".utf8))
        let library = TemplateLibrary(sources: [source], texts: [:])
        #expect(
            library.diagnostics(unreachedFrom: []).lines() == [
                "a.html:1:3+1 [teken-ongeldig] dit is geen UTF-8 (sla het bestand op als UTF-8)",
                "a.html [sjabloon-ongebruikt] het sjabloon 'a.html' wordt nergens gebruikt "
                    + "(verwijder het bestand of voeg het ergens in)",
            ])
    }

    /// What is wrong with a template, told alike for a page and for a file that no page uses.
    private func complaints(_ template: String) -> [String] {
        let theme = Theme(template, ["basis.html": "{{$a}}{{/a}}"])
        let unused = theme.library.diagnostics(unreachedFrom: ["basis.html"]).inOrder
        let complaints = theme.complaints()
        #expect(unused.lines().dropFirst() == complaints[...])
        return complaints
    }
}
