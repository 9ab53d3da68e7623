import Diagnostics
import Testing
import YAML

@Suite struct FrontMatterTests {
    /// The YAML and the body of a file, with the lines on which they begin.
    private func parts(_ text: String) -> String {
        let bytes = Array(text.utf8)
        let parts = FrontMatter(splitting: bytes)
        let yaml = String(decoding: bytes[parts.yaml], as: UTF8.self)
        let body = String(decoding: bytes[parts.body], as: UTF8.self)
        return "\(parts.yamlLine)<\(yaml)> \(parts.bodyLine)<\(body)>"
    }

    @Test(arguments: [
        ("---\ntitel: A\n---\nTekst\n", "2<titel: A\n> 4<Tekst\n>"),
        ("---\ntitel: A\ndatum: 2022\n---\n\nTekst", "2<titel: A\ndatum: 2022\n> 5<\nTekst>"),
        ("---\r\ntitel: A\r\n---\r\nTekst\r\n", "2<titel: A\r\n> 4<Tekst\r\n>"),
        ("---\rtitel: A\r---\rTekst", "2<titel: A\r> 4<Tekst>"),
        ("\u{FEFF}---\ntitel: A\n---\nTekst", "2<titel: A\n> 4<Tekst>"),
        ("---  \ntitel: A\n--- \t\nTekst", "2<titel: A\n> 4<Tekst>"),
        ("---\n---\nTekst", "2<> 3<Tekst>"),
        ("---\ntitel: A\n---", "2<titel: A\n> 4<>"),
        ("# Kop\n\n---\n", "1<> 1<# Kop\n\n---\n>"),
        ("\u{FEFF}# Kop\n", "1<> 1<# Kop\n>"),
        ("\n---\ntitel: A\n---\n", "1<> 1<\n---\ntitel: A\n---\n>"),
        ("----\ntitel: A\n", "1<> 1<----\ntitel: A\n>"),
        ("---x\n", "1<> 1<---x\n>"),
        (
            "---\nsamenvatting: |\n  ---\ntitel: A\n---\nTekst",
            "2<samenvatting: |\n  ---\ntitel: A\n> 6<Tekst>"
        ),
        ("", "1<> 1<>"),
    ])
    func `a file falls apart in front matter and text`(file: String, expected: String) {
        #expect(parts(file) == expected)
        #expect(FrontMatter(splitting: Array(file.utf8)).diagnostic(in: "a.md") == nil)
    }

    @Test(arguments: ["---\ntitel: A\n\nTekst\n", "---", "---\n", "---\ntitel: A\n ---\n"])
    func `front matter that is not closed is told at its first line`(file: String) {
        let diagnostic = FrontMatter(splitting: Array(file.utf8)).diagnostic(in: "a.md")
        #expect(
            rendered([diagnostic].compactMap { $0 }) == """
                a.md:1:1: voorblok-open: '---' opent de sleutels van deze pagina, maar sluit ze nergens af \
                — zet '---' op een eigen regel onder de laatste sleutel
                """)
    }
}
