import Diagnostics
import Site
import Testing

/// Every message that the sites of `Tests/Sites/invalid` give is in one manner, in Dutch and in English: it
/// begins in lower case, ends without a full stop, and comes with a remedy.
@Suite struct MannerTests {
    /// Names that have a capital of their own.
    private static let names = ["HTML", "Inzage", "Markdown", "Woo", "YAML"]

    @Test(arguments: KeptSite.all(.invalid))
    func everyMessageIsInOneManner(_ kept: KeptSite) async throws {
        let diagnostics = try await kept.build().outcome.diagnostics
        #expect(!diagnostics.isEmpty)
        for diagnostic in diagnostics {
            let dutch = diagnostic.cause.wording(in: .dutch)
            let english = diagnostic.cause.wording(in: .english)
            #expect(dutch.message != english.message)
            for wording in [dutch, english] {
                #expect(flaw(of: wording.message) == nil, "\(wording.message)")
                let remedy = try #require(wording.remedy, "\(wording.message)")
                #expect(flaw(of: remedy) == nil, "\(remedy)")
            }
        }
    }

    private func flaw(of text: String) -> String? {
        guard let first = text.first else { return "empty" }
        if first.isUppercase, !Self.names.contains(where: text.hasPrefix) { return "begins with a capital" }
        if first.isWhitespace || text.last?.isWhitespace == true { return "has space around it" }
        if text.last == "." { return "ends in a full stop" }
        if text.contains("\n") || text.contains("  ") || text.contains("''") { return "has a hole in it" }
        return nil
    }

    @Test(arguments: [
        "Kop zonder woorden", "kop zonder woorden.", "", " kop", "kop ", "'' bestaat niet", "a\nb",
    ])
    func whatIsNotIsFound(_ text: String) {
        #expect(flaw(of: text) != nil)
    }
}
