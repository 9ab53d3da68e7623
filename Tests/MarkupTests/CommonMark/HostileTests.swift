import Markup
import Testing

struct HostileTests {
    static let deep: [(name: String, text: String)] = [
        ("quotations", String(repeating: ">", count: 200_000)),
        ("brackets", String(repeating: "[", count: 200_000)),
        ("lists", String(repeating: "- ", count: 100_000) + "a"),
        ("emphasis", String(repeating: "*a **b ", count: 50_000)),
        ("links", String(repeating: "![a](b) [", count: 30_000)),
        ("open directives", String(repeating: ":begrip[", count: 30_000)),
        (
            "nested directives",
            String(repeating: ":begrip[", count: 9_000) + String(repeating: "]", count: 9_000)
        ),
        ("open braces", String(repeating: ":begrip{a=\"", count: 20_000)),
        ("open redactions", String(repeating: ":lak[", count: 50_000)),
        ("containers", String(repeating: ":::kader\n", count: 20_000)),
        ("references", String(repeating: "[^a]", count: 50_000)),
        ("references before parentheses", String(repeating: "[^a]((", count: 30_000)),
        (
            "wide tables",
            String(repeating: "|a", count: 400) + "|\n" + String(repeating: "|-", count: 400) + "|\n"
                + String(repeating: "|x\n", count: 20_000)
        ),
        ("raw tags", String(repeating: "<b>", count: 30_000)),
        ("headings", String(repeating: "## a {#b}\n", count: 10_000)),
    ]

    @Test("No nesting and no repetition ends the program", arguments: deep)
    func survives(name: String, text: String) {
        let reading = Reading(text)
        #expect(reading.document.nodes.allSatisfy { $0.end <= reading.document.nodes.count })
        #expect(reading.html().utf8.count < 100_000_000)
    }

    @Test("Nesting is cut off at a hundred levels, and nothing of the text is lost")
    func depthIsCapped() {
        let html = Reading(String(repeating: "> ", count: 1000) + "bodem").html()
        #expect(html.matches(of: /<blockquote>/).count < 110)
        #expect(html.contains("bodem"))
        let list = Reading(String(repeating: "- ", count: 1000) + "bodem").html()
        #expect(list.matches(of: /<ul>/).count == list.matches(of: /<li>/).count)
        #expect(list.contains("bodem"))
    }

    @Test("Control characters and NUL become U+FFFD in HTML")
    func controlCharacters() {
        #expect(Reading("a\u{0}b\u{1}c\u{1B}d").html() == "<p>a\u{FFFD}b\u{FFFD}c\u{FFFD}d</p>\n")
        #expect(Reading("&#1;").html(HTMLOptions(hasParagraphAnchors: false)) == "<p>\u{FFFD}</p>\n")
    }

    @Test(
        "Bytes that are no UTF-8 are read",
        arguments: [[0xFF], [0xC3], [0xE2, 0x80], [0xEF, 0xB7], [0xF0, 0x9F]])
    func invalidUnicode(bytes: [UInt8]) {
        for text in ["a% b", "%", "\"%\" '%'", "| % |\n|-|", ":lak[%]{grond=%}", "[^%]\n\n[^%]: %"] {
            let source = text.utf8.flatMap { $0 == UInt8(ascii: "%") ? bytes : [$0] }
            _ = Reading(source).html(HTMLOptions())
        }
    }

    /// The characters that our own stand-ins are made with, which a text may hold too.
    private static let reserved = [0xFDD0, 0xFDD1].compactMap { Unicode.Scalar($0 as UInt32) }.map {
        String($0)
    }

    @Test("The characters of our stand-ins in a text are no stand-ins")
    func reservedCharacters() {
        let text = ",\(Self.reserved[0])0\(Self.reserved[1]), [^x]"
        #expect(Reading(text).html() == "<p>,\u{FFFD}0\u{FFFD}, [^x]</p>\n")
    }

    @Test("Any mixture of our own constructs is read without harm", arguments: 0..<16)
    func mixtures(seed: UInt64) {
        let pieces =
            DifferentialTests.pieces + [
                ":lak[", "]{grond=a}", ":begrip[", "]{term=\"b\"}", "\n:::kader[c]\n", "\n:::\n",
                "\n::vragen\n", "\n::::besluit\n",
                "\n[^1]: d\n", "[^2]", "\n| e | f |\n|-|-|\n| g |\n", "{#h}", "<!--", "-->", ",", "<!I", "0",
                "1",
                Self.reserved[0], Self.reserved[1], ",&#xFDD0;1&#xFDD1;,",
            ]
        var generator = Generator(seed: seed)
        for _ in 0..<100 {
            let reading = Reading(
                generator.text(of: pieces, count: Int.random(in: 1...50, using: &generator)))
            #expect(reading.isSound)
            #expect(reading.html(HTMLOptions()).utf8.count < 100_000)
        }
    }
}

extension Reading {
    /// Whether every node lies within the one around it, and every range within the text.
    var isSound: Bool {
        ([document.nodes] + document.footnotes.map(\.nodes)).allSatisfy { nodes in
            var ends = [nodes.count]
            for (index, node) in nodes.enumerated() {
                while let end = ends.last, end <= index { ends.removeLast() }
                guard let end = ends.last, node.end > index, node.end <= end else { return false }
                guard node.text.upperBound <= document.text.count else { return false }
                ends.append(node.end)
            }
            return true
        }
    }
}
