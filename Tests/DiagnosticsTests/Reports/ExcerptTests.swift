import Diagnostics
import Testing

@Suite("The source line in the text form")
struct ExcerptTests {
    /// What is shown below the message for a place in a file of one or more lines.
    private func excerpt(_ text: String, line: Int = 1, column: Int, length: Int = 1) -> [String] {
        let place = Place(file: "a.md", line: line, column: column, length: length)
        let report = Report([Diagnostic(.idDubbel, "x", at: place)], version: "1") {
            SourceText(file: $0, bytes: Array(text.utf8))
        }
        let lines = report.text(as: .text).split(separator: "\n", omittingEmptySubsequences: false)
        return lines.dropFirst().prefix { !$0.isEmpty }.map(String.init)
    }

    @Test(
        "has a mark of the place's length under it",
        arguments: [
            ("titel: x", 1, 5, "^~~~~"), ("titel: x", 8, 1, "       ^"), ("titel: x", 8, 40, "       ^"),
            ("titel: x", 9, 1, "        ^"), ("titel: x", 50, 3, "        ^"),
        ])
    func marks(text: String, column: Int, length: Int, mark: String) {
        #expect(excerpt(text, column: column, length: length) == ["    " + text, "    " + mark])
    }

    @Test(
        "lines up under tabs, wide characters, accents and emoji",
        arguments: [
            ("\ta\tb: x", 4, 1, "\t \t^"), ("日本: x", 2, 1, "  ^~"), ("日本: x", 3, 1, "    ^"),
            ("cafe\u{301}: x", 6, 1, "    ^"), ("cafe\u{301}: x", 4, 2, "   ^"), ("a👩‍👩‍👧b", 7, 1, "   ^"),
            ("a👩‍👩‍👧b", 2, 5, " ^~"), ("a👩‍👩‍👧b", 4, 1, " ^~"), ("🇳🇱b", 3, 1, "  ^"), ("❤️b", 3, 1, "  ^"),
            ("\u{FEFF}titel", 2, 5, "^~~~~"), ("ﬀ: x", 2, 1, " ^"), ("שלום: x", 2, 3, " ^~~"),
        ])
    func widths(text: String, column: Int, length: Int, mark: String) {
        #expect(excerpt(text, column: column, length: length) == ["    " + text, "    " + mark])
    }

    @Test("has no mark when the whole line is meant")
    func wholeLine() {
        #expect(excerpt("titel: x", column: 0) == ["    titel: x"])
    }

    @Test(
        "is left out where there is none",
        arguments: [("", 1), ("a\n\nb", 2), ("a", 2), ("a\n", 2), ("a", .max), ("a", 0), ("a", -1)])
    func none(text: String, line: Int) {
        #expect(excerpt(text, line: line, column: 1) == [])
    }

    @Test("is left out where it may hold what is not public")
    func confidential() {
        #expect(excerpt("Een :lak[naam]{grond=5.1.2e}: x", column: 31) == [])
        let secret = Code.allCases.filter { code in
            let report = Report(
                [Diagnostic(code, "x", at: Place(file: "a.md", line: 1, column: 1))], version: "1"
            ) {
                SourceText(file: $0, bytes: Array("geheim".utf8))
            }
            return !report.text(as: .text).contains("geheim")
        }
        #expect(secret == [.lakOngeldig, .naamNietOpenbaar])
    }

    @Test("is found after line endings of any kind", arguments: ["\n", "\r\n", "\r"])
    func endings(ending: String) {
        #expect(
            excerpt(["a", "b c", "d"].joined(separator: ending), line: 2, column: 3) == [
                "    b c", "      ^",
            ])
    }

    @Test(
        "is shown whole up to a hundred columns",
        arguments: [String(repeating: "x", count: 100), String(repeating: "本", count: 50)])
    func whole(text: String) {
        #expect(excerpt(text, column: 1) == ["    " + text, text.hasPrefix("x") ? "    ^" : "    ^~"])
    }

    private static let letters = String((0..<500).map { Character(Unicode.Scalar(UInt8(0x61 + $0 % 26))) })

    @Test(
        "is cut around the place when it is longer",
        arguments: [
            (1, 3, 0..<100, "^~~"), (61, 1, 0..<100, String(repeating: " ", count: 60) + "^"),
            (62, 1, 1..<101, String(repeating: " ", count: 61) + "^"),
            (62, 400, 1..<101, String(repeating: " ", count: 61) + "^" + String(repeating: "~", count: 39)),
            (500, 1, 439..<500, String(repeating: " ", count: 61) + "^"),
            (501, 1, 440..<500, String(repeating: " ", count: 61) + "^"),
        ])
    func cut(column: Int, length: Int, shown: Range<Int>, mark: String) {
        let part = Self.letters.dropFirst(shown.lowerBound).prefix(shown.count)
        let line = (shown.lowerBound > 0 ? "…" : "") + part + (shown.upperBound < 500 ? "…" : "")
        #expect(excerpt(Self.letters, column: column, length: length) == ["    " + line, "    " + mark])
    }

    @Test("is cut in a line of megabytes, and in a heap of accents")
    func huge() {
        let line = String(repeating: "ab", count: 1_000_000)
        let middle = excerpt(line, column: 1_000_001)
        #expect(middle == ["    …" + line.prefix(100) + "…", String(repeating: " ", count: 65) + "^"])
        let heap = "e" + String(repeating: "\u{301}", count: 50_000)
        #expect(excerpt(heap, column: 20_000).last == "     ^")
    }
}
