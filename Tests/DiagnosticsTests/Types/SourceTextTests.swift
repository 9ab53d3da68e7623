import Diagnostics
import Testing

@Suite("A source text")
struct SourceTextTests {
    private func source(_ text: String) -> SourceText { SourceText(file: "a.md", bytes: Array(text.utf8)) }

    @Test(
        "has lines that end at LF, CR or CR LF",
        arguments: [
            ("", [""]), ("a", ["a"]), ("a\n", ["a", ""]), ("a\nb", ["a", "b"]),
            ("a\r\nb\r\n", ["a", "b", ""]),
            ("a\rb\r", ["a", "b", ""]), ("\n\n", ["", "", ""]), ("a\r\r\nb", ["a", "", "b"]),
            ("a\n\rb", ["a", "", "b"]), ("é\u{2028}b", ["é\u{2028}b"]),
        ])
    func lines(text: String, lines: [String]) {
        let source = source(text)
        #expect(source.lineCount == lines.count)
        #expect((1...lines.count).map(source.line) == lines)
    }

    @Test("has nothing on a line that it does not have", arguments: [0, -1, 3, .max, .min])
    func noLine(line: Int) {
        #expect(source("a\nb").line(line) == "")
    }

    @Test(
        "knows where its lines begin, in bytes",
        arguments: [(0, 0), (1, 0), (2, 4), (3, 6), (4, 7), (99, 7), (-1, 0)])
    func starts(line: Int, start: Int) {
        #expect(source("é\r\nb\nc").start(ofLine: line) == start)
    }

    @Test(
        "turns a byte offset into a line and a column of characters",
        arguments: [
            (0, 1, 1), (1, 1, 2), (3, 1, 3), (7, 1, 4), (8, 2, 1), (9, 2, 2), (10, 3, 1), (11, 3, 2),
            (99, 3, 2), (-5, 1, 1),
        ])
    func places(offset: Int, line: Int, column: Int) {
        // é is two bytes and 👩 four; a line feed is the last character of its line.
        #expect(
            source("aé👩\nb\nc").place(atByte: offset, length: 2)
                == Place(file: "a.md", line: line, column: column, length: 2))
    }

    @Test(
        "turns a byte column of a line into a column of characters",
        arguments: [(1, 1, 1), (1, 2, 2), (1, 4, 3), (2, 1, 1), (2, 2, 2), (3, 9, 2), (1, 0, 1), (1, -3, 1)])
    func byteColumns(line: Int, byteColumn: Int, column: Int) {
        #expect(
            source("aéb\nb\nc").place(line: line, byteColumn: byteColumn)
                == Place(file: "a.md", line: line, column: column))
    }

    @Test("shows bytes that are no UTF-8 as replacement characters")
    func broken() {
        let source = SourceText(file: "a.md", bytes: [0x61, 0xFF, 0x62, 0x0A, 0xC3])
        #expect(source.line(1) == "a\u{FFFD}b")
        #expect(source.line(2) == "\u{FFFD}")
    }
}
