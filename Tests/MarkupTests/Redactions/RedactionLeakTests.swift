import Diagnostics
import Markup
import Testing

struct RedactionLeakTests {
    private static let secret = "GeheimXyz"
    private static let redactions = [
        ":lak[GeheimXyz]{grond=5.1.2e}", ":lak[*GeheimXyz* | a]{grond=5.1.2e}",
        ":lak[a\nGeheimXyz]{grond=\"5.1.2e en f\"}",
        ":lak[a [b](c) GeheimXyz]{grond=5.1.2e}",
    ]
    private static let mistakes = [
        ":lak[GeheimXyz]", ":lak[GeheimXyz", ":lak [GeheimXyz]{grond=a}", "::lak[GeheimXyz]{grond=a}",
        ":LAK[GeheimXyz]{}",
        "\n:::lak\nGeheimXyz\n:::\n", "\\:lak[GeheimXyz]{grond=a}", ":lak[GeheimXyz]{grond=a",
    ]
    private static let around = [
        "a", " ", "\n", "\n\n", "\n    ", "\n> ", "\n- ", "*", "**", "_", "[", "](b)", "![", "]", "(", ")",
        "[c]", "\n[c]: /d '",
        "'\n", "<", ">", "<!-- ", " -->", "\n# ", "\n| ", " | ", " |\n", "\n| e | f |\n|---|---|\n| ",
        "\n[^1]: ", "[^1]",
        "\n:::kader[", "]\n", "\n:::\n", ":begrip[", "]{term=\"", "\"}", "\n::tijdlijn{bron=\"", "\\",
        "&#58;", "{#g}", "\n---\n",
        "<b title=\"", "\">", ":", "::", "\t",
    ]

    /// A text with redactions at random places among other pieces.
    private static func text(_ redactions: [String], _ pieces: [String], _ generator: inout Generator)
        -> String
    {
        generator.text(of: pieces + redactions + redactions, count: Int.random(in: 1...24, using: &generator))
    }

    @Test("No mixture of markup brings a redacted text to light", arguments: 0..<32)
    func neverLeaks(seed: UInt64) {
        var generator = Generator(seed: seed)
        for _ in 0..<100 {
            let text = Self.text(Self.redactions, Self.around, &generator)
            let isRevealed = Reading(text).reveals(Self.secret)
            #expect(!isRevealed, "\(text.debugDescription)")
        }
    }

    @Test("Nor do mistakes, unless the text stands outside what could be known", arguments: 0..<32)
    func mistakesFailClosed(seed: UInt64) {
        var generator = Generator(seed: seed)
        for _ in 0..<100 {
            let text = Self.text(Self.redactions + Self.mistakes, Self.around, &generator)
            let reading = Reading(text)
            let isRevealed = reading.reveals(Self.secret)
            #expect(!isRevealed, "\(text.debugDescription)")
        }
    }

    @Test("With code about, a redacted text is shown in code alone, or there is an error", arguments: 0..<32)
    func codeShowsExamples(seed: UInt64) {
        var generator = Generator(seed: seed)
        let pieces = Self.around + ["`", "``", "\n```\n", "\n~~~\n", "\n  ```\n", "` ", " `", "`", "\n```\n"]
        for _ in 0..<100 {
            let text = Self.text(Self.redactions + Self.mistakes, pieces, &generator)
            let reading = Reading(text)
            guard !reading.diagnostics.hasErrors else { continue }
            let outside = reading.html().replacing(/<code[^>]*>[^<]*<\/code>/, with: "")
            #expect(!outside.contains(Self.secret), "\(text.debugDescription)")
        }
    }
}
