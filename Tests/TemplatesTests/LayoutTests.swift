import Testing

@Suite("A layout")
struct LayoutTests {
    private let layout = """
        <html>
        <title>{{$titel}}{{titel}}{{/titel}} - gemeente</title>
        <main>
          {{$inhoud}}
          <p>leeg</p>
          {{/inhoud}}
        </main>
        {{>voet}}
        </html>

        """
    private let footer = "<footer>{{$voet}}{{nummer}}{{/voet}}</footer>\n"

    private func page(_ template: String, _ others: [String: String] = [:]) -> String {
        Theme(template, others.merging(["basis.html": layout, "voet.html": footer]) { own, _ in own }).page()
    }

    @Test("shows its own blocks where the page has none")
    func defaults() {
        #expect(
            page("{{<basis}}{{/basis}}\n") == """
                <html>
                <title>Tweede memo - gemeente</title>
                <main>
                  <p>leeg</p>
                </main>
                <footer>2</footer>
                </html>

                """)
    }

    @Test("shows the blocks of the page instead of its own, in its partials too, with its own indentation")
    func overrides() {
        let template = """
            {{! Een memo. }}
            {{<basis}}

            {{$titel}}Memo {{nummer}}{{/titel}}

            {{$inhoud}}
                <h1>{{titel}}</h1>
                {{#bijlagen}}
                  <p>{{titel}}</p>
                {{/bijlagen}}
            {{/inhoud}}
            {{$voet}}{{titel}}{{/voet}}
            {{/basis}}

            """
        #expect(
            page(template) == """
                <html>
                <title>Memo 2 - gemeente</title>
                <main>
                  <h1>Tweede memo</h1>
                    <p>Planning</p>
                    <p>Bijlage &quot;B&quot;</p>
                </main>
                <footer>Tweede memo</footer>
                </html>

                """)
    }

    @Test("shows a block where it stands, with the names that hold there")
    func scope() {
        let theme = Theme(
            "{{<lijst}}{{$rij}}[{{titel}}, {{bladen}}]{{/rij}}{{/lijst}}",
            ["lijst.html": "{{#bijlagen}}{{$rij}}{{titel}}{{/rij}}{{/bijlagen}}"])
        #expect(theme.page() == "[Planning, 3][Bijlage &quot;B&quot;, 0]")
    }

    @Test("may have a layout itself: what is nearest to the page counts")
    func levels() {
        let middle = "{{<basis}}{{$titel}}midden{{/titel}}{{$voet}}midden{{/voet}}{{/basis}}"
        let result = page("{{<midden}}{{$titel}}pagina{{/titel}}{{/midden}}", ["midden.html": middle])
        #expect(result.contains("<title>pagina - gemeente</title>"))
        #expect(result.contains("<footer>midden</footer>"))
    }

    @Test("can be used several times with other blocks, in a block as well")
    func severalTimes() {
        let theme = Theme(
            "{{<kader}}{{$in}}1{{/in}}{{/kader}}{{<kader}}{{$in}}2{{<hoek}}{{$uit}}3{{/uit}}{{/hoek}}{{/in}}{{/kader}}",
            ["kader.html": "<b>{{$in}}{{/in}}</b>", "hoek.html": "<i>{{$uit}}{{/uit}}</i>"])
        #expect(theme.page() == "<b>1</b><b>2<i>3</i></b>")
    }

    @Test("puts a block on a line of its own with the line's indentation, and keeps the line's end")
    func oneLineBlock() {
        let theme = Theme(
            "{{<kader}}{{$in}}\n  a\n    b\n  c{{/in}}\n{{/kader}}\n",
            ["kader.html": "<b>\n  {{$in}}{{/in}}\n</b>\n"])
        #expect(theme.page() == "<b>\n  a\n    b\n  c\n</b>\n")
    }

    @Test("keeps the depth of a block within a block that is replaced")
    func nestedBlocks() {
        let theme = Theme(
            "{{<midden}}{{$binnen}}\ndrie\n{{/binnen}}{{/midden}}\n",
            [
                "midden.html":
                    "{{<buiten}}{{$in}}\n    een\n    {{$binnen}}\n      twee\n    {{/binnen}}\n{{/in}}{{/buiten}}\n",
                "buiten.html": "<b>\n {{$in}}\n {{/in}}\n</b>\n",
            ])
        #expect(theme.page() == "<b>\n een\n   drie\n</b>\n")
    }
}
