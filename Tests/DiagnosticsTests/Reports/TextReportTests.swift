import Diagnostics
import Testing

@Suite("The text form")
struct TextReportTests {
    @Test("shows each message with its line, remedy and related place, and counts them")
    func dutch() {
        #expect(
            Samples.report().text(as: .text) == """
                content/a b.yaml: notitie[bestand-te-groot]: 100% vol: let op, [zie](1) {0}

                content/memos/x.md:3:8: fout[datum-ongeldig]: '2023-02-30' bestaat niet op de kalender
                    datum: 2023-02-30
                           ^~~~~~~~~~
                  zie ook content/site.yaml:3:5

                content/memos/x.md:4:12: fout[verwijzing-onbekend]: 'b9' bestaat niet; bedoelt u 'b1'?
                    projecten: b9
                               ^~
                  oplossing: verwijs naar een id dat bestaat

                content/site.yaml:9: waarschuwing[sleutel-onbekend]: de sleutel 'x' is onbekend

                2 fouten, 1 waarschuwing, 1 notitie
                meer over een melding: inzage explain bestand-te-groot

                """)
    }

    @Test("speaks English when asked")
    func english() {
        #expect(
            Samples.report(.english).text(as: .text) == """
                content/a b.yaml: note[bestand-te-groot]: 100% vol: let op, [zie](1) {0}

                content/memos/x.md:3:8: error[datum-ongeldig]: '2023-02-30' is not on the calendar
                    datum: 2023-02-30
                           ^~~~~~~~~~
                  see also content/site.yaml:3:5

                content/memos/x.md:4:12: error[verwijzing-onbekend]: 'b9' does not exist; do you mean 'b1'?
                    projecten: b9
                               ^~
                  remedy: refer to an id that exists

                content/site.yaml:9: warning[sleutel-onbekend]: the key 'x' is unknown

                2 errors, 1 warning, 1 note
                more about a message: inzage explain bestand-te-groot

                """)
    }

    @Test("has colours only when asked, and the same words without them")
    func colours() {
        let coloured = Samples.report(isColoured: true).text(as: .text)
        let plain = coloured.replacing(/\u{1B}\[[0-9;]*m/, with: "")
        #expect(plain == Samples.report().text(as: .text))
        #expect(
            coloured.split(separator: "\n").dropFirst(5).prefix(4) == [
                "\u{1B}[1mcontent/memos/x.md:4:12:\u{1B}[0m \u{1B}[1;31mfout[verwijzing-onbekend]:\u{1B}[0m "
                    + "'b9' bestaat niet; bedoelt u 'b1'?",
                "    projecten: b9",
                "    \u{1B}[32m           ^~\u{1B}[0m",
                "  \u{1B}[36moplossing:\u{1B}[0m verwijs naar een id dat bestaat",
            ])
    }

    @Test(
        "says so when nothing is wrong",
        arguments: [
            (Language.dutch, "geen fouten of waarschuwingen\n"), (.english, "no errors or warnings\n"),
        ])
    func nothing(language: Language, text: String) {
        #expect(Report([], language: language, version: "1").text(as: .text) == text)
    }

    @Test(
        "counts in the singular and the plural",
        arguments: [
            (Language.dutch, [Severity.error], "1 fout"), (.dutch, [.error, .error], "2 fouten"),
            (.dutch, [.warning, .warning, .error], "1 fout, 2 waarschuwingen"),
            (.dutch, [.note, .note, .note], "3 notities"),
            (.english, [.note, .note, .warning], "1 warning, 2 notes"),
            (.english, [.error, .error, .warning, .warning], "2 errors, 2 warnings"),
        ])
    func counts(language: Language, severities: [Severity], summary: String) {
        let diagnostics = severities.enumerated().map { index, severity in
            Diagnostic(.idDubbel, "x", at: Place(file: "a", line: index + 1, column: 1), severity: severity)
        }
        let lines = Report(diagnostics, language: language, version: "1").text(as: .text).split(
            separator: "\n")
        #expect(lines.dropLast().last.map(String.init) == summary)
    }

    @Test("lets nothing of an author's steer the terminal")
    func hostile() {
        #expect(
            Samples.hostileReport.text(as: .text) == """
                content/é%:,␊"\\.md:1:3: fout[waarde-ongeldig]: 'a"b\\c␊␍␛[31m␀���👩‍👧 שלום'
                    a␛[31m�b␀ שלום
                      ^~
                  oplossing: schrijf␊::error::x

                1 fout
                meer over een melding: inzage explain waarde-ongeldig

                """)
    }
}
