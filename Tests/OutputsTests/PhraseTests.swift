import Diagnostics
import Outputs
import Testing

/// Phrases of the theme are shown with their gaps filled.
@Suite struct PhraseTests {
    @Test(arguments: [
        ("week {week} van {jaar}", "week 2 van 2018"), ("{week}{week}", "22"), ("geen gat", "geen gat"),
        ("{dag} week {week}", "{dag} week 2"), ("{week", "{week"), ("{ {week} }", "{ 2 }"),
        ("{week} {", "2 {"), ("{week} {{jaar}", "2 {2018"), ("", ""),
    ])
    func gapsAreFilledAndAllElseStays(_ text: String, _ expected: String) {
        let words = Words(language: .dutch, phrases: [Phrase.week.key: text])
        #expect(words(.week, ["week": "2", "jaar": "2018"]) == expected)
        #expect(words(.week) == text)
    }
}
