import Markup
import Testing

struct BlockDirectiveTests {
    @Test("A leaf directive is a block of its own, also right after a paragraph")
    func leaf() throws {
        let document = Reading(
            "tekst\n::tijdlijn[De *stand*]{bron=a/b peildatum=2024-01-01 alleen=gereed,verwacht}\nmeer"
        )
        .document
        #expect(
            document.nodes.map(\.kind) == [
                .paragraph, .text, .leafDirective(0), .text, .emphasis, .text, .paragraph, .text,
            ])
        #expect(document.topLevel == [0, 2, 6])
        let directive = try #require(document.directives.first)
        #expect(directive.name == "tijdlijn" && directive.label == "De stand")
        #expect(directive.attributes.map(\.key) == ["bron", "peildatum", "alleen"])
        #expect(directive.attributes.map(\.value) == ["a/b", "2024-01-01", "gereed,verwacht"])
        #expect(directive.attributes.map(\.column) == [24, 33, 54])
        #expect(directive.line == 2 && directive.column == 1)
    }

    @Test("What a leaf directive shows is for the caller")
    func leafIsReplaced() {
        let reading = Reading("a\n\n::vragen\n\nb")
        #expect(reading.html() == "<p>a</p>\n<p>b</p>\n")
        var decorations = Decorations()
        decorations[2].replacement = Array("<ol></ol>\n".utf8)
        #expect(reading.html(decorations: decorations) == "<p>a</p>\n<ol></ol>\n<p>b</p>\n")
    }

    @Test("Containers hold blocks, nested and in lists and quotations")
    func containers() {
        let text = """
            ::::besluit
            Tekst

            :::kader[Een "titel"]
            - punt
            :::

            slot
            ::::

            - item

              :::kader
              in de lijst
              :::

            > :::besluit[Genomen]
            > in het citaat
            > :::
            """
        let reading = Reading(text)
        #expect(
            reading.html(HTMLOptions(hasParagraphAnchors: false)) == """
                <div class="besluit">
                <p class="besluit-titel">Besluit</p>
                <p>Tekst</p>
                <aside class="kader" aria-labelledby="kader-1">
                <p id="kader-1" class="kader-titel">Een “titel”</p>
                <ul>
                <li>punt</li>
                </ul>
                </aside>
                <p>slot</p>
                </div>
                <ul>
                <li>
                <p>item</p>
                <aside class="kader">
                <p>in de lijst</p>
                </aside>
                </li>
                </ul>
                <blockquote>
                <div class="besluit">
                <p class="besluit-titel">Genomen</p>
                <p>in het citaat</p>
                </div>
                </blockquote>

                """)
        #expect(reading.messages == [])
    }

    @Test("A container of the same number of colons closes the innermost")
    func sameColons() {
        let reading = Reading(":::besluit\n:::kader\na\n:::\nb\n:::\nc")
        #expect(reading.document.topLevel.count == 2)
        #expect(reading.messages == [])
    }

    @Test("The title of a container is plain text")
    func containerLabel() throws {
        let document = Reading(":::kader[a *b* :begrip[c]]\nd\n:::").document
        #expect(document.nodes.map(\.kind) == [.containerDirective(0), .paragraph, .text])
        #expect(document.directives[0].label == "a b c")
    }

    @Test("In code and in comments, lines of colons are what they are there")
    func inCode() {
        let text =
            "```\n::vragen\n:::kader\n```\n\n    ::vragen\n\n<!--\n:::kader\n-->\n\n- ~~~\n  :::\n  ~~~"
        let reading = Reading(text)
        #expect(
            reading.html() == """
                <pre><code>::vragen
                :::kader
                </code></pre>
                <pre><code>::vragen
                </code></pre>
                <ul>
                <li>
                <pre><code>:::
                </code></pre>
                </li>
                </ul>

                """)
        #expect(reading.messages == [])
    }
}
