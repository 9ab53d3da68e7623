import Records
import Testing

@Suite struct BandbreedteTests {
    @Test(arguments: [
        ("4", Bandbreedte.exact(4)), ("10-20", .between(10, 20)), ("10 – 20", .between(10, 20)),
        ("10 - 20", .between(10, 20)), ("max 30", .atMost(30)), ("max. 30", .atMost(30)),
        ("Maximaal 30", .atMost(30)),
        ("min 5", .atLeast(5)), ("minimaal 5", .atLeast(5)), ("0", .exact(0)),
        ("20-10", .words("20-10")), ("ongeveer 30", .words("ongeveer 30")), ("max", .words("max")),
        ("max dertig", .words("max dertig")), ("-5", .words("-5")), ("1-2-3", .words("1-2-3")),
        ("naar behoefte", .words("naar behoefte")), ("3,5", .words("3,5")),
    ])
    func `a range is read, and anything else is words`(text: String, expected: Bandbreedte) {
        #expect(Bandbreedte(text) == expected)
    }

    @Test(arguments: ["4", "10-20", "max 30", "min 5", "naar behoefte"])
    func `a range is written as the content model does`(text: String) {
        #expect(Bandbreedte(text).written == text)
    }
}
