import Testing

@testable import Printing

/// The characters of a text as a document may hold them.
@Suite struct PrintableTests {
    @Test(arguments: [
        ("gewone tekst – “zo” € é", "gewone tekst – “zo” € é"),
        ("# $ * @ < \\ [", "# $ * @ < \\ ["),
        ("a😀b", "a[U+1F600]b"), ("汉", "[U+6C49]"), ("\u{E000}", "[U+E000]"),
        ("a\u{0}b\u{1B}c\u{7F}d\u{85}e", "abcde"), ("\u{FEFF}a\u{FE0F}", "a"), ("\u{FFFE}\u{1FFFF}a", "a"),
        ("שלום", "שלום"), ("مرحبا", "مرحبا"),
    ])
    func whatHasNoShapeIsNamed(text: String, printed: String) {
        #expect(Printable.text(text) == printed)
    }

    @Test(arguments: ["x", "é"])
    func aLongWordCanBeBroken(letter: String) {
        let printed = Printable.text(String(repeating: letter, count: 90))
        #expect(printed.split(separator: "\u{200B}").map(\.count) == [40, 40, 10])
    }

    @Test func wordsOfUsualLengthAreLeftAlone() {
        let text = String(repeating: "arbeidsongeschiktheidsverzekering ", count: 3)
        #expect(!Printable.text(text).contains("\u{200B}"))
    }
}
