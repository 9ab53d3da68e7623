import Testing

@testable import Serve

/// A path is decoded once, and names a file of a site or nothing.
@Suite struct RequestPathTests {
    @Test(arguments: [
        ("/", ""), ("/memos/", "memos/"), ("/memos/x/index.html", "memos/x/index.html"),
        ("/b%C3%A9sluit.pdf", "bésluit.pdf"), ("/a%20b%2Fc", "a b/c"), ("/100%2525", "100%25"),
        ("/~a-b_c.d", "~a-b_c.d"), ("/...", "..."),
    ])
    func aPathIsDecodedOnce(sent: String, path: String) {
        #expect(RequestPath(sent)?.path == path)
    }

    @Test(arguments: [
        "", "memos", "*", "http://localhost/", "/..", "/../etc/passwd", "/%2e%2e/etc/passwd", "/%2E./x",
        "/memos/../../x", "/memos/%2e%2e%2fx", "/./x", "/memos/.", "//etc/passwd", "/memos//x", "/a%00b",
        "/a%0Ab",
        "/a%7F", "/a\\b", "/..%5c..%5cx", "/%", "/%4", "/%zz", "/%FF", "/%C3", "/%c0%ae%c0%ae/x",
    ])
    func aPathThatNoFileCanHaveIsRefused(sent: String) {
        #expect(RequestPath(sent) == nil)
    }

    @Test(arguments: [("memos/", "/memos/"), ("bé b/", "/b%C3%A9%20b/"), ("/x.example/", "//x.example/")])
    func aPathIsEncodedAsAnAddress(path: String, address: String) {
        #expect(RequestPath.encoded(path) == address)
    }
}
