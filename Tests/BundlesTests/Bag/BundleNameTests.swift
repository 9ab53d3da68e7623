import Testing

@testable import Bundles

@Suite struct BundleNameTests {
    @Test(arguments: [
        ("01-verslag-v1.pdf", true), ("a.b", true), ("a_b.csv", true), ("Verslag.pdf", false),
        ("verslag", false), ("verslag.tar.gz", false), (".pdf", false), ("verslag.", false),
        ("-verslag.pdf", false), ("vérslag.pdf", false), ("ver slag.pdf", false), ("a/b.pdf", false),
        ("", false), (String(repeating: "a", count: 96) + ".pdf", true),
        (String(repeating: "a", count: 97) + ".pdf", false),
    ])
    func aSafeNameIsSafeEverywhere(name: String, isSafe: Bool) {
        #expect(BundleName.isSafe(name) == isSafe)
    }

    @Test(arguments: [
        ("gemeente-proef-inkoop-v1", true), ("a-v12", true), ("a-v0", false), ("a-v01", false),
        ("-v1", false),
        ("a-v", false), ("a-1", false), ("A-v1", false), ("a.b-v1", false), ("", false), ("1", false),
    ])
    func aBundleIsNamedAfterItsOrganisationItsSubjectAndItsVersion(name: String, isBundle: Bool) {
        #expect(BundleName.isBundle(name) == isBundle)
    }
}
