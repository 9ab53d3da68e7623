import Testing

@testable import inzage

/// The address of a site is one of the web, and safe in every page.
@Suite struct BaseURLTests {
    @Test(arguments: [
        ("https://proef.example", "https://proef.example"),
        ("https://proef.example/", "https://proef.example"),
        ("http://localhost:8080/a/b//", "http://localhost:8080/a/b"),
        ("https://[::1]/a%20b", "https://[::1]/a%20b"),
    ])
    func itHasNoSlashAtItsEnd(argument: String, address: String) {
        #expect(BaseURL(argument: argument)?.address == address)
    }

    @Test(arguments: [
        "", "proef.example", "/a", "ftp://a", "HTTPS://a", "https://", "https:///", "https:////a",
        "https://a?b",
        "https://a#b", "https://a b", "https://a\"", "https://a<", "https://é.example", "https://a\n",
    ])
    func anythingElseIsRefused(argument: String) {
        #expect(BaseURL(argument: argument) == nil)
    }
}
