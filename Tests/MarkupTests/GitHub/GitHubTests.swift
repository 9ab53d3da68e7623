import Markup
import Testing

@Suite(.enabled(if: GitHubMarkdown.program != nil, "cmark-gfm is not installed"))
struct GitHubTests {
    private static let options = ReadingOptions(directives: [], headingsBelow: nil)

    private func expectEqual(_ text: String) throws {
        let reading = Reading(text, options: Self.options)
        let ours = GitHubComparison.reduced(ours: reading.html() + reading.notes())
        let theirs = GitHubComparison.reduced(theirs: try GitHubMarkdown.html(text))
        #expect(ours == theirs, "\(text)")
    }

    @Test("Tables are those of GitHub", arguments: GitHubExamples.tables)
    func tables(text: String) throws {
        try expectEqual(text)
    }

    @Test("Footnotes are those of GitHub", arguments: GitHubExamples.footnotes)
    func footnotes(text: String) throws {
        try expectEqual(text)
    }

    private static let pieces = [
        "a", "b ", "*c*", "`d`", "`", " ", "|", "|", "| ", " | ", "\n", "\n", "\n\n",
        "\n| a | b |\n| --- | :-: |\n",
        "\n|x|\n|-|\n", "\n| x | y |\n|-|-|\n| 1 | 2 |\n", "\n> ", "\n- ", "\n  ", "\n# h", "\n---\n", "-|-",
        " :-", " :-: ", "[^1]",
        "[^2]", "\n\n[^1]: note\n\n", "\n\n[^2]: other *note*\n\n    more\n\n", "[l]", "[l](u)", "![i](u)",
        "**", "é",
    ]

    @Test("Tables and footnotes among all else are those of GitHub", arguments: 0..<8)
    func mixed(seed: UInt64) throws {
        var generator = Generator(seed: seed)
        for _ in 0..<50 {
            try expectEqual(generator.text(of: Self.pieces, count: Int.random(in: 3...25, using: &generator)))
        }
    }
}
