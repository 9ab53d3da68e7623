import Markup
import Testing

struct DecorationTests {
    private static let plain = HTMLOptions(
        typography: nil, hasHeadingAnchors: true, hasParagraphAnchors: true)

    @Test("Any block can have an id and classes of the page")
    func idsAndClasses() {
        let reading = Reading(
            "## A\n\nb\n\n- c\n\n1. d\n\n> e\n\n    f\n\n---\n\n| g |\n|-|\n| h |\n\n:::kader\ni\n:::\n\n2. j"
        )
        var decorations = Decorations()
        for (index, node) in reading.document.nodes.enumerated() where node.kind.isBlock {
            decorations[index] = Decoration(id: "n\(index)", classes: "c")
        }
        let html = reading.html(Self.plain, decorations: decorations)
        #expect(
            html == """
                <h2 id="n0" class="c">A</h2>
                <p id="n2" class="c">b</p>
                <ul id="n4" class="c">
                <li id="n5" class="c">c</li>
                </ul>
                <ol id="n8" class="c">
                <li id="n9" class="c">d</li>
                </ol>
                <blockquote id="n12" class="c">
                <p id="n13" class="c">e</p>
                </blockquote>
                <pre id="n15" class="c"><code>f
                </code></pre>
                <hr id="n16" class="c">
                <div class="tabel" role="region" tabindex="0" aria-label="Tabel 1">
                <table id="n17" class="c">
                <thead>
                <tr id="n18" class="c">
                <th scope="col" id="n19" class="c">g</th>
                </tr>
                </thead>
                <tbody>
                <tr id="n21" class="c">
                <td id="n22" class="c">h</td>
                </tr>
                </tbody>
                </table>
                </div>
                <aside id="n24" class="kader c">
                <p id="n25" class="c">i</p>
                </aside>
                <ol start="2" id="n27" class="c">
                <li id="n28" class="c">j</li>
                </ol>

                """)
    }

    @Test("Markup before one block and after another wraps all between")
    func wraps() {
        let reading = Reading("a\n\n- b\n\n> c\n\nd")
        var decorations = Decorations()
        decorations[5].after = Array("</div>\n".utf8)
        decorations[2].before = Array("<div class=\"beurt\">\n".utf8)
        let quotation = reading.document.topLevel[2]
        #expect(quotation == 6)
        decorations[5] = Decoration()
        decorations[quotation].after = Array("</div>\n".utf8)
        #expect(
            reading.html(decorations: decorations) == """
                <p>a</p>
                <div class="beurt">
                <ul>
                <li>b</li>
                </ul>
                <blockquote>
                <p>c</p>
                </blockquote>
                </div>
                <p>d</p>

                """)
    }

    @Test("An inline directive can be wrapped or replaced, also in a list and at the end of a text")
    func inlines() {
        let reading = Reading("- a :begrip[b]{term=c}\n- :begrip[d]")
        var decorations = Decorations()
        let nodes = reading.document.nodes.indices.filter {
            if case .inlineDirective = reading.document.nodes[$0].kind { true } else { false }
        }
        decorations[nodes[0]] = Decoration(before: Array("<dfn>".utf8), after: Array("</dfn>".utf8))
        decorations[nodes[1]].replacement = Array("<a href=\"#e\">e</a>".utf8)
        #expect(
            reading.html(decorations: decorations)
                == "<ul>\n<li>a <dfn>b</dfn></li>\n<li><a href=\"#e\">e</a></li>\n</ul>\n")
    }

    @Test("Decorations may be set in any order, and read back")
    func order() {
        var decorations = Decorations()
        for node in [5, 1, 9, 3, 1, 0] { decorations[node].id = "n\(node)" }
        decorations[2, note: 1].id = "noot"
        #expect([0, 1, 3, 5, 9].map { decorations[$0].id } == ["n0", "n1", "n3", "n5", "n9"])
        #expect(decorations[2].id == nil && decorations[2, note: 1].id == "noot")
        var other = Decorations()
        for node in [0, 1, 3, 5, 9] { other[node].id = "n\(node)" }
        other[NodeReference(2, note: 1)].id = "noot"
        #expect(decorations == other)
    }

    @Test("A short text is rendered without its paragraph")
    func inlineText() {
        func inline(_ text: String) -> String {
            var output: [UInt8] = []
            HTMLRenderer(Reading(text).document, options: .plain).renderInline(into: &output)
            return String(decoding: output, as: UTF8.self)
        }
        #expect(inline("een *korte* tekst") == "een <em>korte</em> tekst")
        #expect(inline("een\n\ntwee") == "<p>een</p>\n<p>twee</p>\n")
        #expect(inline("- een") == "<ul>\n<li>een</li>\n</ul>\n")
        #expect(inline("") == "")
    }
}
