import Diagnostics
import Templates
import Testing

@Suite("Any bytes at all")
struct HostileTests {
    @Test("make a page or diagnostics, and never both or neither")
    func anything() {
        let pieces = [
            "{{", "}}", "{{{", "}}}", "{{#titel}}", "{{/titel}}", "{{^bijlagen}}", "{{/bijlagen}}",
            "{{<basis}}",
            "{{/basis}}", "{{$a}}", "{{/a}}", "{{>basis}}", "{{! ", "{{=| |=}}", "|={{ }}=|", "{{titel}}",
            "{{.}}",
            "{{nummer}}", "{{{inhoud}}}", "\n", "\r\n", "  ", "\t", "é", "<a b=\"", "\">", "<script>", "{",
            "}", "=", "|",
        ]
        var random = Sequence32(state: 1)
        var pages = 0
        for _ in 0..<4_000 {
            let text = (0..<(random.next() % 24)).map { _ in pieces[random.next() % pieces.count] }.joined()
            let theme = Theme(text, ["basis.html": "  {{$a}}{{titel}}{{/a}}\n"])
            var diagnostics: [Diagnostic] = []
            let template = theme.library.template("pagina.html", for: Memo.self, diagnostics: &diagnostics)
            #expect((template == nil) == diagnostics.hasErrors, "\(text)")
            var bytes: [UInt8] = []
            template?.render(Memo(), into: &bytes)
            pages += template == nil ? 0 : 1
        }
        #expect(pages > 100)
    }

    @Test("that are no text are refused where they are not")
    func randomBytes() {
        var random = Sequence32(state: 7)
        for length in 0..<600 {
            let bytes = (0..<length).map { _ in UInt8(truncatingIfNeeded: random.next()) }
            let source = TemplateSource(path: "a", file: "a", bytes: bytes)
            var diagnostics: [Diagnostic] = []
            let template = TemplateLibrary(sources: [source], texts: [:])
                .template("a", for: Memo.self, diagnostics: &diagnostics)
            #expect((template == nil) == diagnostics.hasErrors)
            if String(validating: bytes, as: UTF8.self) == nil {
                #expect(diagnostics.contains { $0.code == .tekenOngeldig })
            }
        }
    }

    @Test("nested as deep as allowed are a page, and one deeper a mistake")
    func deepSections() {
        func nested(_ depth: Int) -> Theme {
            Theme(
                String(repeating: "{{#titel}}\n", count: depth) + "x"
                    + String(repeating: "{{/titel}}", count: depth))
        }
        #expect(nested(100).page() == "x")
        #expect(
            nested(101).complaints() == [
                "pagina.html:101:1+10 [sjabloon-ongeldig] hier staan meer dan 100 gedeelten in elkaar "
                    + "(zet een deel ervan in een eigen sjabloon)"
            ])
        #expect(nested(100_000).complaints().count == 1)
    }

    @Test("with more mistakes than anyone reads are told the first five hundred")
    func manyMistakes() {
        for piece in [
            "{{/titel}}", "{{", "{{zomaar}}", "{{#zomaar}}{{/zomaar}}", "{{>zomaar}}", "{{#titel}}{{/x}}",
        ] {
            let complaints = Theme(String(repeating: piece, count: 20_000)).complaints()
            #expect(complaints.count == 500, "\(piece)")
        }
    }

    @Test("with tags without number on one line are a page")
    func longLine() {
        let page = String(repeating: "{{>a}}{{nummer}}{{$c}}y{{/c}}", count: 1_500)
        #expect(Theme(page, ["a.html": "x"]).page() == String(repeating: "x2y", count: 1_500))
        let partials = String(repeating: "{{>a}}", count: 20_000)
        #expect(Theme(partials, ["a.html": "x"]).page() == String(repeating: "x", count: 20_000))
        #expect(Theme(partials, ["a.html": "{{#concept}}{{>a}}{{/concept}}"]).complaints().count == 1)
    }
}
