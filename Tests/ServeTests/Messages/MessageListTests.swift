import Diagnostics
import Testing

@testable import Serve

/// Diagnostics in a page: every word of the author's files escaped, in the language of the site.
@Suite struct MessageListTests {
    private let error = Diagnostic(
        ProofCause(remedy: "kies een ander"), at: Place(file: "content/a.md", line: 7, column: 3))
    private let warning = Diagnostic(
        ProofCause(code: .kopOngeldig, message: "kop"), at: Place(file: "content/b.md"))

    @Test func nothingWrongIsNoList() {
        #expect(MessageList(language: .dutch, hasSite: true).html(of: []) == nil)
    }

    @Test func errorsStandOpenOverTheLastGoodSite() {
        let place = "<code>content/a.md:7:3</code>"
        #expect(
            MessageList(language: .dutch, hasSite: true).html(of: [error, warning]) == """
                <details class="messages" open lang="nl">
                <summary>1 fout en 1 waarschuwing. U ziet de laatste versie zonder fouten.</summary>
                <ol>
                <li class="error"><p class="place">\(place) <code>fout[verwijzing-onbekend]</code></p>
                <p>&#39;b9&#39; bestaat niet</p>
                <p>oplossing: kies een ander</p></li>
                <li class="warning"><p class="place"><code>content/b.md</code> \
                <code>waarschuwing[kop-ongeldig]</code></p>
                <p>kop</p></li>
                </ol>
                </details>

                """)
    }

    @Test func warningsAloneAreFoldedAway() {
        let html = MessageList(language: .dutch, hasSite: true).html(of: [warning, warning])
        #expect(
            html?.hasPrefix("<details class=\"messages\" lang=\"nl\">\n<summary>2 waarschuwingen</summary>\n")
                == true)
    }

    @Test(arguments: [
        (
            Language.dutch,
            "<summary>1 fout. Zodra de fouten zijn hersteld, verschijnt hier de site.</summary>"
        ),
        (.english, "<summary>1 error. As soon as the errors are mended the site appears here.</summary>"),
    ])
    func withoutASiteTheListSaysWhenItComes(language: Language, summary: String) {
        #expect(MessageList(language: language, hasSite: false).html(of: [error])?.contains(summary) == true)
    }

    @Test func wordsOfTheAuthorAreNoMarkup() {
        let evil = "<script>alert('x')</script>&\""
        let cause = ProofCause(message: evil, remedy: evil)
        let place = Place(file: "content/<b>.md", line: 1, column: 1)
        let html = MessageList(language: .dutch, hasSite: true).html(of: [
            Diagnostic(cause, at: place, related: place)
        ])
        #expect(html?.contains("<script") == false)
        #expect(html?.contains("<b>") == false)
        #expect(html?.contains("<p>zie ook <code>content/&lt;b&gt;.md:1:1</code></p>") == true)
    }

    @Test(arguments: [
        (
            Language.dutch, true,
            "De site kan niet worden gebouwd. U ziet de laatste versie zonder fouten. "
                + "Bij de volgende wijziging wordt het opnieuw geprobeerd."
        ),
        (.english, false, "The site cannot be built. The next change leads to another attempt."),
    ])
    func aFailureOfTheMachineIsSaidToo(language: Language, hasSite: Bool, summary: String) {
        #expect(
            MessageList(language: language, hasSite: hasSite).html(ofFailure: "cannot read '<x>'") == """
                <details class="messages" open lang="\(language.rawValue)">
                <summary>\(summary)</summary>
                <ol>
                <li class="error"><p>cannot read &#39;&lt;x&gt;&#39;</p></li>
                </ol>
                </details>

                """)
    }

    @Test(arguments: [
        ([], ""), ([Severity.error], "1 error"), ([.error, .error], "2 errors"),
        ([.note, .error, .warning, .error], "2 errors, 1 warning and 1 note"),
    ])
    func eachSeverityIsCounted(severities: [Severity], words: String) {
        let diagnostics = severities.map { severity in
            var diagnostic = error
            diagnostic.severity = severity
            return diagnostic
        }
        #expect(MessageWords(language: .english).count(diagnostics) == words)
    }
}
