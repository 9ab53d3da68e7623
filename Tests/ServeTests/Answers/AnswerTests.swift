import Diagnostics
import Support
import Testing

@testable import Serve

/// What browsers get of a site.
@Suite struct AnswerTests {
    @Test(arguments: [
        ("/", "text/html; charset=utf-8", "home"), ("/?a=/b", "text/html; charset=utf-8", "home"),
        ("/memos/", "text/html; charset=utf-8", "memos"),
        ("/memos/index.html", "text/html; charset=utf-8", "memos"),
        ("/robots.txt", "text/plain; charset=utf-8", "robots"),
        ("/b%C3%A9.css", "text/css; charset=utf-8", "p{}"),
        ("/_redirects", "application/octet-stream", "/a /b"),
    ])
    func aFileOfTheSiteIsGiven(target: String, type: String, text: String) {
        let answer = Asked(target)
        #expect(answer.status == 200)
        #expect(answer.header("Content-Type") == type)
        #expect(answer.text == text)
    }

    @Test func nothingIsKeptByTheBrowser() {
        let answer = Asked("/robots.txt")
        #expect(answer.header("Cache-Control") == "no-store")
        #expect(answer.header("ETag") == nil)
    }

    @Test(arguments: [
        ("/memos", "/memos/"), ("/memos?a=b", "/memos/?a=b"), ("/m%C3%A9t%20spatie", "/m%C3%A9t%20spatie/"),
    ])
    func aFolderIsAskedWithASlash(target: String, location: String) {
        let answer = Asked(target)
        #expect(answer.status == 301)
        #expect(answer.header("Location") == location)
    }

    @Test(arguments: [
        "/niets", "/niets/", "/robots.txt/", "/memos/x", "/index.html/", "/__inzage/", "/weg.pdf",
    ])
    func whatIsNotThereGivesTheSitesOwnPage(target: String) {
        let answer = Asked(target)
        #expect(answer.status == 404)
        #expect(answer.text == "niet gevonden")
    }

    @Test(arguments: [
        "/%2e%2e/content/site.yaml", "/..%2fx", "/a%00", "/a\\b", "//evil.example/", "robots.txt",
    ])
    func anAddressThatNoPageCanHaveIsRefused(target: String) {
        #expect(Asked(target).status == 400)
    }

    @Test(arguments: ["POST", "PUT", "DELETE", "OPTIONS", "TRACE", "PATCH", "get"])
    func pagesCanOnlyBeRead(method: String) {
        let answer = Asked("/", method: method)
        #expect(answer.status == 405)
        #expect(answer.header("Allow") == "GET, HEAD")
    }

    @Test func aNameThatIsNotThisMachinesIsRefused() {
        let answer = Asked("/", host: "evil.example")
        #expect(answer.status == 421)
        #expect(answer.text == "This is http://localhost:8080/, and no other site.\n")
    }

    @Test func aPartOfAFileIsGiven() {
        let answer = Asked("/robots.txt", range: "bytes=-3")
        #expect(answer.status == 206)
        #expect(answer.text == "ots")
        #expect(answer.header("Content-Range") == "bytes 3-5/6")
        #expect(answer.header("Accept-Ranges") == "bytes")
    }

    @Test func aPartThatTheFileDoesNotHaveIsRefused() {
        let answer = Asked("/robots.txt", range: "bytes=6-")
        #expect(answer.status == 416)
        #expect(answer.header("Content-Range") == "bytes */6")
    }

    @Test(arguments: ["/niets", "/memos"])
    func onlyAWholeAnswerHasParts(target: String) {
        #expect(Asked(target, range: "bytes=0-0").status != 206)
    }

    @Test func theHeadOfAFileHasItsWholeLength() {
        let answer = Asked("/robots.txt", method: "HEAD", range: "bytes=-3")
        #expect(answer.status == 200)
        #expect(answer.response.length == 6)
    }

    @Test func aCopiedFileIsReadWhereItStands() throws {
        let folder = try TemporaryFolder()
        try folder.write("bijlage.pdf", "0123456789")
        let source = "\(folder.path)/bijlage.pdf"
        let files: [String: BuiltFile] = ["bijlage.pdf": .copied(from: source, nil)]
        let whole = Asked("/bijlage.pdf", of: files)
        #expect(whole.header("Content-Type") == "application/pdf")
        #expect(whole.file == Asked.Part(path: source, range: 0..<10))
        #expect(
            Asked("/bijlage.pdf", of: files, range: "bytes=2-4").file
                == Asked.Part(path: source, range: 2..<5))
        #expect(Asked("/bijlage.pdf", of: files, range: "bytes=10-").status == 416)
    }
}
