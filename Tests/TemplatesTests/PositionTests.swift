import Testing

@Suite("A value in HTML")
struct PositionTests {
    @Test(
        "may stand between tags, in quoted attributes and in comments",
        arguments: [
            "<p>{{titel}}</p>", "{{titel}}", #"<a href="/x?y={{titel}}&amp;z=">{{titel}}</a>"#,
            "<a title='{{titel}}' class=kaal id = \"{{nummer}}\">",
            "<a{{#titel}} title=\"{{titel}}\"{{/titel}}>{{titel}}",
            "<!-- {{titel}} -->{{titel}}", "1 < {{nummer}} <= 3 <", "<!doctype html>{{titel}}",
            "<script src=\"a.js\"></script>{{titel}}", "<SCRIPT>if (a < b) {}</Script>{{titel}}",
            "<script type=\"application/ld+json\">{{{inhoud}}}</script>",
            "<input value=\"{{titel}}\"/>{{titel}}",
            "<br/>{{titel}}", "<p\nclass=\"x\"\n>{{titel}}", "<x-deel data-one=\"{{titel}}\">",
            "</p >{{titel}}",
            "<p title=\"a > b {{titel}}\">{{titel}}", "<ul>{{#trefwoorden}}<li>{{.}}{{/trefwoorden}}",
        ])
    func safe(template: String) {
        #expect(Theme(template).complaints() == [])
    }

    @Test(
        "may not stand in a tag outside quotes",
        arguments: [
            ("<a href={{titel}}>", 9), ("<a href= {{titel}}>", 10), ("<a href=/x/{{titel}}>", 12),
            ("<a {{titel}}>", 4),
            ("<{{titel}}>", 2), ("<h{{nummer}}>", 3), ("<a title=\"x\"{{titel}}>", 13), ("</{{titel}}>", 3),
            ("<a {{titel}}=\"x\">", 4),
        ])
    func unquoted(template: String, column: Int) {
        let tag = template.contains("titel") ? "{{titel}}" : "{{nummer}}"
        #expect(
            Theme(template).complaints() == [
                "pagina.html:1:\(column)+\(tag.count) [sjabloon-ongeldig] '\(tag)' staat in een HTML-tag zonder "
                    + "aanhalingstekens, waar een spatie de waarde afbreekt "
                    + "(zet de waarde van het attribuut tussen aanhalingstekens)"
            ])
    }

    @Test(
        "may not stand in code",
        arguments: [
            ("<script>var x = '{{titel}}'</script>", "<script>"), ("<style>\n{{titel}}", "<style>"),
            ("<script>'</scrip>' + {{titel}}", "<script>"), ("<a onclick=\"x('{{titel}}')\">", "onclick"),
            ("<a class=\"b\" STYLE='width: {{titel}}'>", "style"),
            ("<iframe srcdoc=\"{{titel}}\">", "srcdoc"),
        ])
    func code(template: String, place: String) {
        let complaints = Theme(template).complaints()
        #expect(
            complaints.map { $0.drop { $0 != " " } } == [
                " [sjabloon-ongeldig] '{{titel}}' staat in '\(place)', waar een waarde als programma wordt gelezen "
                    + "(zet de waarde in een data-attribuut)"
            ])
    }

    @Test("is judged anew in a block that replaces another")
    func blocks() {
        let layout = ["basis.html": "<b class=\"{{$klas}}{{/klas}}\">{{$in}}{{/in}}"]
        #expect(
            Theme("{{<basis}}{{$klas}}<{{/klas}}{{$in}}{{titel}}{{/in}}{{/basis}}", layout).complaints() == []
        )
    }
}
