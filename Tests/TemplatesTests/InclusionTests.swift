import Diagnostics
import Templates
import Testing

@Suite("Templates include each other")
struct InclusionTests {
    @Test("by their path, from which .html may be left out, and nothing else")
    func paths() {
        let files = ["parts/rij.html": "1", "parts/rij": "2", "parts/los.txt": "3"]
        #expect(Theme("{{>parts/rij.html}}{{>parts/rij}}{{>parts/los.txt}}", files).page() == "123")
        #expect(
            Theme("{{>rij}}{{> parts/los }}", files).complaints() == [
                "pagina.html:1:4+3 [sjabloon-deel] het sjabloon 'rij' bestaat niet "
                    + "(kies uit 'pagina', 'parts/los.txt' of 'parts/rij')",
                "pagina.html:1:13+9 [sjabloon-deel] het sjabloon 'parts/los' bestaat niet; bedoelt u 'parts/rij'? "
                    + "(verbeter de naam)",
            ])
    }

    @Test("with blocks that are there, each once")
    func blocks() {
        let theme = Theme(
            "{{<basis}}\n{{$inhuod}}a{{/inhuod}}{{$voet}}b{{/voet}}\n{{$voet}}c{{/voet}}{{/basis}}",
            ["basis.html": "{{$inhoud}}{{/inhoud}}{{>voet}}", "voet.html": "{{$voet}}{{/voet}}"])
        #expect(
            theme.complaints() == [
                "pagina.html:2:4+6 [sjabloon-deel] 'basis' heeft geen blok 'inhuod'; bedoelt u 'inhoud'? "
                    + "(verbeter de naam)",
                "pagina.html:3:4+4 [sjabloon-deel] het blok 'voet' staat twee keer in '{{<basis}}' "
                    + "(voeg beide samen of verwijder er een)",
            ])
    }

    @Test("into their own views as deep as the data goes")
    func recursion() {
        let theme = Theme(
            "{{#koppen}}{{>kop}}{{/koppen}}",
            ["kop.html": "<li>{{woorden}} {{titel}}{{#onder}}{{>kop}}{{/onder}}</li>"])
        let contents = [Heading(words: "1", below: [Heading(words: "1.1")])]
        #expect(
            theme.page(of: Memo(contents: contents))
                == "<li>1 Tweede memo<li>1.1 Tweede memo</li></li>")
    }

    @Test("into their own views without regard to the depth of the data")
    func deepRecursion() {
        let theme = Theme("{{#koppen}}{{>kop}}{{/koppen}}", ["kop.html": "({{#onder}}{{>kop}}{{/onder}})"])
        var heading = Heading(words: "")
        for _ in 1..<2_000 { heading = Heading(words: "", below: [heading]) }
        let expected = String(repeating: "(", count: 2_000) + String(repeating: ")", count: 2_000)
        #expect(theme.page(of: Memo(contents: [heading])) == expected)
    }

    @Test(
        "but not without end",
        arguments: [
            ("{{>pagina}}", [:], "pagina.html:1:4+6", "pagina"),
            ("{{<pagina}}{{/pagina}}", [:], "pagina.html:1:4+6", "pagina"),
            ("{{#titel}}{{#concept}}{{>pagina}}{{/concept}}{{/titel}}", [:], "pagina.html:1:26+6", "pagina"),
            // A text is no part to go into: the list is that of the memo each time.
            ("{{#trefwoorden}}{{>pagina}}{{/trefwoorden}}", [:], "pagina.html:1:20+6", "pagina"),
            // Nor is what the view around has: an attachment finds the memo's attachments again.
            ("{{#bijlagen}}{{>pagina}}{{/bijlagen}}", [:], "pagina.html:1:17+6", "pagina"),
            ("{{>a}}", ["a.html": "{{>b}}", "b.html": "{{^titel}}{{>a}}{{/titel}}"], "b.html:1:14+1", "a"),
            ("{{<a}}{{$x}}{{$x}}{{/x}}{{/x}}{{/a}}", ["a.html": "{{$x}}{{/x}}"], "pagina.html:1:16+1", "x"),
            (
                "{{#koppen}}{{>a}}{{/koppen}}",
                ["a.html": "{{#onder}}{{#koppen}}{{>a}}{{/koppen}}{{/onder}}"],
                "a.html:1:25+1", "a"
            ),
        ] as [(String, [String: String], String, String)])
    func endless(page: String, others: [String: String], place: String, name: String) {
        #expect(
            Theme(page, others).complaints() == [
                "\(place) [sjabloon-deel] '\(name)' komt hier weer bij zichzelf uit zonder een deel van de weergave "
                    + "in te gaan, en eindigt nooit (zet deze tag in het gedeelte van een lijst uit de binnenste weergave)"
            ])
    }

    @Test("but not in so many ways that it takes for ever")
    func explosion() {
        var files: [String: String] = [:]
        for level in 0..<40 {
            let next = "{{<p\(level + 1)}}{{$b\(level)}}x{{/b\(level)}}{{/p\(level + 1)}}"
            files["p\(level).html"] = next + next
        }
        files["p40.html"] = (0..<40).map { "{{$b\($0)}}{{/b\($0)}}" }.joined()
        let complaints = Theme("{{>p0}}", files).complaints()
        #expect(complaints.count == 1)
        #expect(
            complaints.first?.contains(
                "[sjabloon-deel] deze pagina voegt sjablonen op meer dan 5000 manieren samen "
                    + "(voeg minder sjablonen in elkaar in)") == true)
    }

    @Test("or are told to be unused, unless a page reaches them")
    func unused() {
        let theme = Theme(
            "{{>a}}",
            [
                "a.html": "{{<b}}{{/b}}", "b.html": "", "c.html": "{{>d}}", "d.html": "{{/x}}",
                "e.html": "{{>pagina}}",
            ])
        #expect(
            theme.library.diagnostics(unreachedFrom: ["pagina.html", "e.html"]).lines() == [
                "c.html [sjabloon-ongebruikt] het sjabloon 'c.html' wordt nergens gebruikt "
                    + "(verwijder het bestand of voeg het ergens in)",
                "d.html:1:1+6 [sjabloon-ongeldig] '{{/x}}' sluit niets: er staat geen gedeelte open "
                    + "(verwijder deze tag, of zet er de tag voor die het gedeelte opent)",
                "d.html [sjabloon-ongebruikt] het sjabloon 'd.html' wordt nergens gebruikt "
                    + "(verwijder het bestand of voeg het ergens in)",
            ])
    }

    @Test("or are missed as pages")
    func missingPage() {
        var diagnostics: [Diagnostic] = []
        let template = Theme("").library.template("pagna.html", for: Memo.self, diagnostics: &diagnostics)
        #expect(template == nil)
        #expect(
            diagnostics.lines() == [
                "pagna.html [sjabloon-deel] het sjabloon 'pagna.html' bestaat niet; bedoelt u 'pagina.html'? "
                    + "(verbeter de naam)"
            ])
    }

    @Test("and the last of two with one path counts")
    func lastCounts() {
        let sources = ["eerste", "tweede"].map {
            TemplateSource(path: "a.html", file: "\($0)/a.html", bytes: Array("{{/\($0)}}".utf8))
        }
        let library = TemplateLibrary(sources: sources, texts: [:])
        #expect(library.diagnostics(unreachedFrom: ["a.html"]).isEmpty)
        var diagnostics: [Diagnostic] = []
        _ = library.template("a.html", for: Memo.self, diagnostics: &diagnostics)
        #expect(diagnostics.map(\.place.file) == ["tweede/a.html"])
    }
}
