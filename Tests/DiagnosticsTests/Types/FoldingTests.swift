import Diagnostics
import Testing

@Suite("Folding")
struct FoldingTests {
    @Test(
        "takes case and accents away from Latin letters",
        arguments: [
            ("Van Geleuken", "van geleuken"), ("Cliënt", "client"), ("CLIËNT", "client"),
            ("cafe\u{301}", "cafe"),
            ("Œuvre", "oeuvre"), ("ĳs", "ijs"), ("Straße", "strasse"), ("Łódź", "lodz"),
            ("Šimůnek", "simunek"),
            ("Nguyễn Ơn", "nguyen on"), ("Ærø", "aero"), ("", ""), ("0-9_.", "0-9_."),
        ])
    func folds(text: String, folded: String) {
        #expect(Folding.folded(text) == folded)
        #expect(Folding.folded(folded) == folded)
    }

    @Test(
        "leaves other scripts and signs as they are, in lower case",
        arguments: ["שלום", "日本", "👩‍👧", "·×÷"])
    func leaves(text: String) {
        #expect(Folding.folded(text) == text)
    }
}
