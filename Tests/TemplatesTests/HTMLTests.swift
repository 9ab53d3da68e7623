import Templates
import Testing

@Suite("Text becomes markup")
struct HTMLTests {
    @Test(
        "with references for what HTML gives a meaning, and all else as it is",
        arguments: [
            ("", ""),
            ("Cliënt & S1a", "Cliënt &amp; S1a"),
            (#"<a href="x" title='y'>"#, "&lt;a href=&quot;x&quot; title=&#39;y&#39;&gt;"),
            ("&amp;", "&amp;amp;"),
            ("a&b", "a&amp;b"),
            ("'s avonds, 100 % {{titel}} \u{1F600}", "&#39;s avonds, 100 % {{titel}} \u{1F600}"),
        ])
    func escaping(text: String, expected: String) {
        #expect(HTML(escaping: text) == HTML(trusted: expected))
    }

    @Test("byte for byte outside the five, for every ASCII character")
    func everyCharacter() {
        let references = ["\"": "&quot;", "&": "&amp;", "'": "&#39;", "<": "&lt;", ">": "&gt;"]
        for value in UInt8(0)..<128 {
            let text = String(UnicodeScalar(value))
            #expect(HTML(escaping: text) == HTML(trusted: references[text] ?? text))
        }
    }
}
