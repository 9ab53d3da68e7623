import Diagnostics
import Testing

@testable import Serve

/// Pages get a script that keeps them in step with the site; other files stay as they were made.
@Suite struct ScriptTests {
    private static let tag = "<script src=\"/__inzage/reload.js\" data-page=\"run-1\" defer></script>\n"

    @Test(arguments: [
        ("<body>a</body></html>", "<body>a\(tag)</body></html>"),
        ("<BODY>a</BODY >", "<BODY>a\(tag)</BODY >"),
        (
            "<pre>&lt;/body></pre>\n</body>\n<!-- </body> -->",
            "<pre>&lt;/body></pre>\n</body>\n<!-- \(tag)</body> -->"
        ),
        ("zonder einde", "zonder einde"), ("", ""), ("</bod", "</bod"),
    ])
    func theScriptStandsBeforeTheEndOfThePage(page: String, served: String) {
        #expect(Asked("/", of: ["index.html": .made(Array(page.utf8))]).text == served)
    }

    @Test func thePageThatIsNotFoundHasItToo() {
        let files: [String: BuiltFile] = ["404.html": .made(Array("niets</body>".utf8))]
        #expect(Asked("/x", of: files).text == "niets\(Self.tag)</body>")
    }

    @Test func aTextThatLooksLikeAPageIsLeftAsItIs() {
        let files: [String: BuiltFile] = ["a.txt": .made(Array("</body>".utf8))]
        #expect(Asked("/a.txt", of: files).text == "</body>")
    }

    @Test(arguments: [
        ("/__inzage/reload.js", "text/javascript; charset=utf-8", ServedScript.script),
        ("/__inzage/overlay.css", "text/css; charset=utf-8", ServedScript.style),
        ("/__inzage/diagnostics", "text/html; charset=utf-8", ""),
    ])
    func thePreviewHasAddressesOfItsOwn(target: String, type: String, text: String) {
        let answer = Asked(target)
        #expect(answer.header("Content-Type") == type)
        #expect(answer.text == text)
    }

    @Test func messagesAreGivenBesideTheSite() {
        var preview = Preview(run: "run")
        preview.show(Asked.site, messages: nil, in: .dutch)
        preview.show(nil, messages: "<p>fout</p>", in: .dutch)
        #expect(Asked("/__inzage/diagnostics", preview).text == "<p>fout</p>")
        #expect(Asked("/", preview).text == "home")
    }
}
