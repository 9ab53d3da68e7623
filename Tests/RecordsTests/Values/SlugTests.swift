import Records
import Testing

@Suite struct SlugTests {
    @Test(arguments: [
        ("Cliënt & S1a", "client-s1a"), ("Wmo S1a", "wmo-s1a"),
        ("2022-12-20-tweede-memo", "2022-12-20-tweede-memo"),
        ("’s Avonds", "s-avonds"), ("'s Avonds", "s-avonds"), ("Foto's", "fotos"), ("  a  b  ", "a-b"),
        ("--a--", "a"), ("Coöperatie Ĳssel", "cooperatie-ijssel"), ("Œuvre", "oeuvre"), ("a/b\\c", "a-b-c"),
        ("../../etc", "etc"), ("Straße", "strasse"), ("e\u{301}e\u{301}n", "een"), ("A😀B", "ab"),
        ("%2e%2e", "2e-2e"),
    ])
    func `a slug is lower-case letters, digits and hyphens`(text: String, slug: String) {
        #expect(Slug(text)?.description == slug)
    }

    @Test(arguments: ["", "-", "…", "😀", " / ", "中文"])
    func `a text without letters or digits has no slug`(text: String) {
        #expect(Slug(text) == nil)
    }

    @Test(arguments: 0..<200)
    func `the slug of a slug is itself, and holds nothing else`(seed: Int) {
        var state = UInt64(seed) &* 0x9E37_79B9_7F4A_7C15 &+ 7
        var text = ""
        for _ in 0..<24 {
            state ^= state << 13
            state ^= state >> 7
            state ^= state << 17
            text.unicodeScalars.append(Unicode.Scalar(UInt32(state % 0x1_F000)) ?? "-")
        }
        guard let slug = Slug(text)?.description else { return }
        #expect(Slug(slug)?.description == slug)
        #expect(slug.allSatisfy { ("a"..."z").contains($0) || ("0"..."9").contains($0) || $0 == "-" })
        #expect(!slug.hasPrefix("-") && !slug.hasSuffix("-") && !slug.contains("--"))
    }
}
