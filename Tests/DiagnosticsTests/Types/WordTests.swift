import Diagnostics
import Testing

@Suite("Places, severities and languages")
struct WordTests {
    @Test("A place covers at least one character", arguments: [(0, 1), (-3, 1), (1, 1), (7, 7)])
    func length(length: Int, covered: Int) {
        #expect(Place(file: "a", line: 1, column: 1, length: length).length == covered)
    }

    @Test(
        "A severity has a word in each language",
        arguments: [
            (Severity.error, "fout", "error"), (.warning, "waarschuwing", "warning"),
            (.note, "notitie", "note"),
        ])
    func words(severity: Severity, dutch: String, english: String) {
        #expect(severity.word(in: .dutch) == dutch)
        #expect(severity.word(in: .english) == english)
    }

    @Test(
        "Messages are English for English sites and Dutch for all others",
        arguments: [
            ("en", Language.english), ("en-GB", .english), ("EN", .english), ("nl", .dutch), ("fy", .dutch),
            ("", .dutch),
            ("eng", .dutch), ("-en", .english),
        ])
    func languages(tag: String, language: Language) {
        #expect(Language(tag: tag) == language)
    }

    @Test(
        "Every code is lower-case words with hyphens, and means something else", arguments: Language.allCases)
    func codes(language: Language) {
        for code in Code.allCases {
            #expect(code.rawValue.wholeMatch(of: /[a-z]+(-[a-z]+)*/) != nil)
            #expect(code.meaning(in: language).wholeMatch(of: /[A-Z].+\./) != nil, "\(code.rawValue)")
        }
        #expect(Set(Code.allCases.map { $0.meaning(in: language) }).count == Code.allCases.count)
    }
}
