import Diagnostics
import Templates
import Testing

@Suite("A page shows")
struct ShowingTests {
    @Test(
        "values by their kind",
        arguments: [
            ("Geen tags, {wel} haken }}", "Geen tags, {wel} haken }}"),
            ("<h1>{{titel}}</h1>", "<h1>Tweede memo</h1>"),
            ("{{ titel }}|{{nummer}}", "Tweede memo|2"),
            ("[{{ondertitel}}]", "[]"),
            ("{{{inhoud}}}{{&inhoud}}", "<p>Cliënt &amp; gemeente</p><p>Cliënt &amp; gemeente</p>"),
            ("{{afzender.naam}} ({{afzender.organisatie.naam}})", "Manders (Maastricht)"),
            ("a{{! niets {{ } }}b", "ab"),
        ])
    func values(template: String, expected: String) {
        #expect(Theme(template).page() == expected)
    }

    @Test("text escaped, so that it ends no tag and no attribute")
    func escaping() {
        let memo = Memo(title: #""><script>alert('x')</script>&{{nummer}}"#)
        let expected = "&quot;&gt;&lt;script&gt;alert(&#39;x&#39;)&lt;/script&gt;&amp;{{nummer}}"
        #expect(
            Theme(#"<a title="{{titel}}" name='{{titel}}'>{{titel}}</a>"#).page(of: memo)
                == #"<a title="\#(expected)" name='\#(expected)'>\#(expected)</a>"#)
    }

    @Test(
        "sections when there is something to show",
        arguments: [
            ("{{#concept}}ja{{/concept}}{{^concept}}nee{{/concept}}", "nee"),
            ("{{#titel}}<i>{{.}}</i>{{/titel}}{{^titel}}leeg{{/titel}}", "<i>Tweede memo</i>"),
            ("{{#ondertitel}}{{.}}{{/ondertitel}}{{^ondertitel}}geen{{/ondertitel}}", "geen"),
            ("{{#nummer}}nr. {{nummer}}{{/nummer}}", "nr. 2"),
            ("{{#inhoud}}{{{.}}}{{/inhoud}}{{^inhoud}}leeg{{/inhoud}}", "<p>Cliënt &amp; gemeente</p>"),
            ("{{#trefwoorden}}({{.}}){{/trefwoorden}}", "(Wmo)(jeugd &amp; &lt;zorg&gt;)"),
            ("{{^trefwoorden}}geen{{/trefwoorden}}{{^bijlagen}}geen{{/bijlagen}}", ""),
            ("{{^koppen}}geen {{titel}}{{/koppen}}{{#koppen}}{{woorden}}{{/koppen}}", "geen Tweede memo"),
            ("{{#afzender}}{{#organisatie}}{{naam}}{{/organisatie}}{{/afzender}}", "Maastricht"),
            ("{{#afzender.organisatie}}{{naam}}{{/afzender.organisatie}}", "Maastricht"),
            ("{{^afzender.organisatie}}geen{{/afzender.organisatie}}", ""),
        ])
    func sections(template: String, expected: String) {
        #expect(Theme(template).page() == expected)
    }

    @Test(
        "a heading once over a list with items, and its number",
        arguments: [
            (
                "{{#bijlagen.aantal}}<h2>{{.}}</h2>{{#bijlagen}}-{{bladen}}{{/bijlagen}}{{/bijlagen.aantal}}",
                "<h2>2</h2>-3-0"
            ),
            (
                "{{#koppen.aantal}}<h2></h2>{{/koppen.aantal}}{{^koppen.aantal}}{{koppen.aantal}}{{/koppen.aantal}}",
                "0"
            ),
            ("{{trefwoorden.aantal}} van {{nummer}}", "2 van 2"),
            (
                "{{#afzender.organisatie}}{{#bijlagen.aantal}}{{naam}}{{/bijlagen.aantal}}{{/afzender.organisatie}}",
                "Maastricht"
            ),
        ])
    func numberOfItems(template: String, expected: String) {
        #expect(Theme(template).page() == expected)
    }

    @Test("the number of items of a list in a list, at every depth")
    func numberOfItemsWithin() {
        let memo = Memo(contents: [Heading(words: "a", below: [Heading(words: "b")]), Heading(words: "c")])
        let part = "{{#onder.aantal}}({{onder.aantal}}{{#onder}}{{> deel}}{{/onder}}){{/onder.aantal}}"
        let theme = Theme("{{#koppen}}{{> deel}}{{/koppen}}", ["deel": "{{woorden}}" + part])
        #expect(theme.page(of: memo) == "a(1b)c")
    }

    @Test("nothing of what is empty, 0 or absent")
    func nothing() {
        let memo = Memo(
            title: "", subtitle: "", number: 0, body: .empty, keywords: [], attachments: [], sender: nil)
        let names = [
            "titel", "ondertitel", "nummer", "concept", "inhoud", "trefwoorden", "bijlagen", "afzender",
            "afzender.organisatie",
        ]
        for name in names {
            let theme = Theme("[{{#\(name)}}ja{{/\(name)}}{{^\(name)}}nee{{/\(name)}}]")
            #expect(theme.page(of: memo) == "[nee]", "\(name)")
        }
        #expect(Theme("[{{titel}}{{nummer}}{{afzender.organisatie.naam}}]").page(of: memo) == "[0]")
    }

    @Test("names of the innermost view first, then of those around it")
    func innermostFirst() {
        let template = "{{#bijlagen}}{{nummer}}.{{titel}}:{{bladen}};{{/bijlagen}}{{titel}}"
        #expect(Theme(template).page() == "2.Planning:3;2.Bijlage &quot;B&quot;:0;Tweede memo")
    }

    @Test("an item of a list of texts, also within a section over yes or no")
    func itemWithinFlag() {
        let memo = Memo(isDraft: true)
        let template = "{{#trefwoorden}}{{#concept}}[{{.}}]{{/concept}}{{/trefwoorden}}"
        #expect(Theme(template).page(of: memo) == "[Wmo][jeugd &amp; &lt;zorg&gt;]")
    }

    @Test("fixed phrases, escaped")
    func phrases() {
        let theme = Theme(
            "{{tekst.lees}} {{#trefwoorden}}{{tekst.kop.klein}}{{/trefwoorden}}",
            texts: ["lees": "Lees & luister", "kop.klein": "-"])
        #expect(theme.page() == "Lees &amp; luister --")
    }

    @Test("tags with other delimiters, from there to the end of the file")
    func delimiters() {
        let theme = Theme(
            "{{titel}}{{=<% %>=}}<%nummer%>{{titel}}<%>deel%><%={{ }}=%>{{nummer}}",
            ["deel.html": "[{{nummer}}<%nummer%>]"])
        #expect(theme.page() == "Tweede memo2{{titel}}[2<%nummer%>]2")
    }

    @Test("the extremes of numbers")
    func numbers() {
        #expect(Theme("{{nummer}}").page(of: Memo(number: .min)) == "-9223372036854775808")
        #expect(Theme("{{nummer}}").page(of: Memo(number: .max)) == "9223372036854775807")
    }

    @Test("the same bytes on every task")
    func tasks() async {
        let theme = Theme("{{#bijlagen}}{{>rij}}{{/bijlagen}}", ["rij.html": "{{titel}};"])
        var diagnostics: [Diagnostic] = []
        guard let template = theme.library.template("pagina.html", for: Memo.self, diagnostics: &diagnostics)
        else { return #expect(diagnostics.lines() == []) }
        let pages = await withTaskGroup(of: [UInt8].self) { group in
            for _ in 0..<8 {
                group.addTask {
                    var bytes: [UInt8] = []
                    for _ in 0..<50 { template.render(Memo(), into: &bytes) }
                    return bytes
                }
            }
            return await group.reduce(into: []) { $0.append($1) }
        }
        let expected = String(repeating: "Planning;Bijlage &quot;B&quot;;", count: 50)
        #expect(pages == Array(repeating: Array(expected.utf8), count: 8))
    }
}
