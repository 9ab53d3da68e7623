import Markup
import Testing

struct DifferentialTests {
    static let pieces = [
        "a", "b ", "woord", "é", " ", " ", "\n", "\n", "\n\n", "\n    ", "\n  ", "\t", "*", "**", "_", "__",
        "`", "``",
        "```", "\n```\n", "\n~~~ x\n", "[", "]", "(", ")", "[a]", "[a](b)", "![", "(/url \"t\")",
        "\n[a]: /x 't'\n", "<",
        ">", "\n> ", "\n- ", "\n* ", "\n1. ", "\n2) ", "\n# ", "\n### ", "\n---\n", "\n===\n", "&amp;",
        "&#35;", "&copy;",
        "&", "\\", "\\*", "\"", "'", "|", "\n| - |\n", ":", "::", "{", "}", "http://x.y",
        "<http://x.y/a?b=c&d>", "  \n",
        "\\\n", "#", "!", "-", "+", "=", "1.", "\u{A0}", "—", "\r\n", "[^1]",
    ]

    @Test("With extensions and typography off, our HTML is libcmark's", arguments: 0..<64)
    func equalsLibcmark(seed: UInt64) {
        var generator = Generator(seed: seed)
        for _ in 0..<100 {
            let text = generator.text(of: Self.pieces, count: Int.random(in: 1...60, using: &generator))
            let reference = Reference.html(Array(text.utf8))
            let ours = Reading(text, options: .commonMark).html()
            #expect(
                Comparison.ours(ours, for: reference) == Comparison.expected(reference),
                "\(text.debugDescription)")
        }
    }
}
