import Diagnostics
import Testing

@testable import Serve

/// While there is no site, every address answers with a page that says why.
@Suite struct MessagePageTests {
    @Test(arguments: ["/", "/memos/", "/assets/x.css"])
    func beforeTheFirstBuildEveryAddressSaysSo(target: String) {
        let answer = Asked(target, of: nil)
        #expect(answer.status == 503)
        #expect(
            answer.text == """
                <!doctype html>
                <html lang="nl">
                <head>
                <meta charset="utf-8">
                <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'self'; \
                script-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'none'">
                <meta name="viewport" content="width=device-width, initial-scale=1">
                <title>De site wordt gebouwd</title>
                <link rel="stylesheet" href="/__inzage/overlay.css">
                </head>
                <body class="message-page">
                <main>
                <h1>De site wordt gebouwd</h1>
                </main>
                <script src="/__inzage/reload.js" data-page="run-0-0" defer></script>
                </body>
                </html>

                """)
    }

    @Test(arguments: [
        (Language.dutch, "<h1>De site kan niet worden gebouwd</h1>"),
        (.english, "<h1>The site cannot be built</h1>"),
    ])
    func whenTheFirstBuildHasErrorsEveryAddressShowsThem(language: Language, heading: String) {
        var preview = Preview(run: "run")
        preview.show(nil, messages: "<p>x</p>\n", in: language)
        let answer = Asked("/memos/", preview)
        #expect(answer.status == 503)
        #expect(answer.text?.contains("<main>\n\(heading)\n<p>x</p>\n</main>") == true)
        #expect(answer.text?.contains("<html lang=\"\(language.rawValue)\">") == true)
    }
}
