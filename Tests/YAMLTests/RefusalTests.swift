import Diagnostics
import Testing
import YAML

@Suite struct RefusalTests {
    @Test func `an anchor and an alias without it are refused, once a name`() {
        #expect(
            messages("a: &x 1\nb: *x\nc: *x\nd: *y\n") == """
                x.yaml:1:4: yaml-anker: '&x' is een anker van YAML, en die leest Inzage niet — schrijf de \
                waarde uit waar u haar herhaalt, of zet haar tussen aanhalingstekens
                x.yaml:4:4: yaml-anker: '*y' herhaalt een anker van YAML, en die leest Inzage niet — \
                schrijf de waarde uit, of zet haar tussen aanhalingstekens
                """)
        #expect(
            document("a: &x 1\nb: *x\nc: *x\nd: *y\n").root?.outline
                == "@1:1{a@1:4'1' b@2:4! c@3:4! d@4:4!}")
    }

    @Test(arguments: [
        ("a: !!str x", "!!str"), ("a: !eigen x", "!eigen"), ("a: ! x", "!"),
        ("a: !!python/object:os.system x", "!!python/object:os.system"), ("a: !!map {b: c}", "!!map"),
        ("a: !!seq [b]", "!!seq"),
    ])
    func `every tag is refused and what it stands at is read`(yaml: String, tag: String) {
        #expect(
            messages(yaml) == """
                x.yaml:1:4: yaml-label: '\(tag)' is een label van YAML, en die leest Inzage niet — \
                verwijder het label, of zet de waarde tussen aanhalingstekens
                """)
        #expect(document(yaml).root != nil)
    }

    @Test func `a key that is there twice is told at the second, and the first counts`() {
        let found = document("titel: A\ndatum: 2022\ntitel: B\nc: {x: 1, x: 2}\n")
        #expect(
            rendered(found.diagnostics) == """
                x.yaml:3:1: sleutel-dubbel: de sleutel 'titel' staat er twee keer — verwijder een van beide
                x.yaml:4:11: sleutel-dubbel: de sleutel 'x' staat er twee keer — verwijder een van beide
                """)
        #expect(
            found.diagnostics.map(\.related) == [
                Place(file: "x.yaml", line: 1, column: 1, length: 5),
                Place(file: "x.yaml", line: 4, column: 5),
            ])
        #expect(found.root?.outline == "@1:1{titel@1:8'A' datum@2:8'2022' c@4:4{x@4:8'1'}}")
    }

    @Test(arguments: ["? [a, b]\n: c\nd: e", "{[a]: c, d: e}", "? {a: b}\n: c\nd: e", "\"\": c\nd: e"])
    func `a key that is no text is refused with its value`(yaml: String) {
        let found = document(yaml)
        #expect(found.diagnostics.map(\.code) == [.yamlOngeldig])
        #expect(
            found.diagnostics.map { $0.cause.wording(in: .dutch) } == [
                Wording(
                    "een sleutel is een woord met een dubbele punt erachter",
                    remedy: "schrijf 'sleutel: waarde'")
            ])
        #expect(found.root?.outline.hasSuffix("'e'}") == true)
    }

    @Test func `a second document is refused`() {
        let found = document("a: b\n---\nc: d\n")
        #expect(
            rendered(found.diagnostics) == """
                x.yaml:2:1: yaml-ongeldig: '---' begint een tweede YAML-document, en een bestand heeft er \
                één — verwijder deze regel, of maak er een eigen bestand van
                """)
        #expect(found.root == nil)
        #expect(found.isUnusable)
    }

    @Test(arguments: [
        ("a: x\u{0}y", 4 + 1, "U+0000"), ("a: \u{7}", 4, "U+0007"), ("a: x\u{7F}", 5, "U+007F"),
        ("a: x\u{85}b: c", 5, "U+0085"), ("a: x\u{2028}b", 5, "U+2028"), ("a: é\u{FEFF}", 5, "U+FEFF"),
        ("a: 😀\u{FFFF}", 5, "U+FFFF"), ("a: \u{9B}", 4, "U+009B"),
    ])
    func `a character that no text may hold is told where it stands`(yaml: String, column: Int, name: String)
    {
        #expect(
            messages("b: x\n" + yaml) == """
                x.yaml:2:\(column): teken-ongeldig: het onzichtbare teken \(name) kan niet in een tekst \
                staan — verwijder dit teken
                """)
        #expect(document(yaml).isUnusable)
    }

    @Test(
        arguments: [
            [0xC3], [0x80], [0xC0, 0x80], [0xED, 0xA0, 0x80], [0xED, 0xBF, 0xBF], [0xF4, 0x90, 0x80, 0x80],
            [0xF5, 0x80, 0x80, 0x80], [0xE2, 0x82], [0xE0, 0x80, 0x80], [0xF0, 0x80, 0x80, 0x80], [0xFF],
            [0xC3, 0x41],
        ] as [[UInt8]])
    func `bytes that are not UTF-8 are told where they stand`(bytes: [UInt8]) {
        let found = YAMLDocument(Array("a: é\nb: é".utf8 + bytes)[...], file: "x.yaml", firstLine: 3)
        #expect(
            rendered(found.diagnostics)
                == "x.yaml:4:5: teken-ongeldig: dit is geen UTF-8 — sla het bestand op als UTF-8")
        #expect(found.root == nil)
    }

    @Test(arguments: ["\\ud800", "\\udfff", "\\U00110000"])
    func `an escape can't write half a character`(escape: String) {
        #expect(
            messages("a: \"x\(escape)\"") == """
                x.yaml:1:8: yaml-ongeldig: na een backslash tussen dubbele aanhalingstekens kan dit teken \
                niet staan — schrijf de backslash twee keer, of zet de waarde tussen enkele aanhalingstekens
                """)
    }

    @Test func `an escape can't bring in what a file may not hold`() {
        #expect(
            messages("a: \"x\\0y\"\nb: \"x\\n\\ty\\u2028\"") == """
                x.yaml:1:4: teken-ongeldig: het onzichtbare teken U+0000 kan niet in een tekst staan — \
                verwijder dit teken
                """)
    }

    @Test func `tabs, emoji, non-breaking spaces and private characters are texts like others`() {
        #expect(messages("a: \"x\\ty\"\nb: x\u{A0}y\u{200B}\u{E000}👩‍👩‍👧 \u{10FFFD}") == "")
    }
}
