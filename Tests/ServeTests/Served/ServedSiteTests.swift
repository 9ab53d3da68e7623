import Records
import Site
import Support
import Testing

@testable import Serve

/// A site that is served, seen from a browser.
@Suite struct ServedSiteTests {
    private static let memo = "content/memos/eerste.md"
    private static let archive = "-- \(memo) --\n\(ServedSite.memo("Oude tekst."))"

    @Test func aChangeReachesTheBrowser() async throws {
        let site = try await ServedSite(Self.archive)
        let states = try await site.visitor.listen()
        let first = try await states.next()
        #expect(try await site.visitor.ask("/memos/eerste/").body.contains("Oude tekst."))
        try site.folder.replace(Self.memo, ServedSite.memo("Nieuwe tekst."))
        let second = try await states.next()
        #expect(second != first)
        let page = try await site.visitor.ask("/memos/eerste/")
        #expect(page.status == "HTTP/1.1 200 OK")
        #expect(page.body.contains("Nieuwe tekst."))
        #expect(!page.body.contains("Oude tekst."))
    }

    @Test func errorsAreShownOverTheLastGoodSiteUntilTheyAreMended() async throws {
        let site = try await ServedSite(Self.archive)
        let states = try await site.visitor.listen()
        let good = try await states.next()
        try site.folder.replace(Self.memo, "---\ntitel: Memo\ndatum: 2022-02-30\n---")
        #expect(try await states.next() == good.replacing(#""messages":"""#, with: #""messages":"2""#))
        #expect(try await site.visitor.ask("/memos/eerste/").body.contains("Oude tekst."))
        let messages = try await site.visitor.ask("/__inzage/diagnostics").body
        #expect(
            messages.contains("<code>content/memos/eerste.md:3:8</code> <code>fout[datum-ongeldig]</code>"))
        try site.folder.replace(Self.memo, ServedSite.memo("Oude tekst.\n"))
        #expect(try await states.next() == good)
        #expect(try await site.visitor.ask("/__inzage/diagnostics").body == "")
    }

    @Test func aSiteThatCannotBeBuiltSaysWhyOnEveryPageUntilItCan() async throws {
        let site = try await ServedSite(
            "-- content/site.yaml --\nnaam: Proefsite\norganisatie: niemand\nbasis-url: https://proef.example"
        )
        let states = try await site.visitor.listen()
        let broken = try await states.next()
        for target in ["/", "/memos/eerste/"] {
            let page = try await site.visitor.ask(target)
            #expect(page.status == "HTTP/1.1 503 Service Unavailable")
            #expect(page.body.contains("<code>content/site.yaml:2:14</code>"))
        }
        try site.folder.replace("content/site.yaml", ServedSite.site)
        #expect(try await states.next() != broken)
        #expect(try await site.visitor.ask("/").status == "HTTP/1.1 200 OK")
    }

    @Test func whatIsNotFoundLinksToTheSiteAsItIsServed() async throws {
        let settings = ServedSite.site.replacing(
            "https://proef.example", with: "https://proef.example/open/inzage")
        let site = try await ServedSite("-- content/site.yaml --\n\(settings)\n\(Self.archive)")
        let page = try await site.visitor.ask("/weg/")
        #expect(page.status == "HTTP/1.1 404 Not Found")
        for address in page.body.matches(of: /(?:href|src)="(\/[^"]*)"/).map({ String($0.1) }) {
            #expect(try await site.visitor.ask(address).status == "HTTP/1.1 200 OK", "\(address)")
        }
        #expect(page.body.contains("href=\"/memos/\""))
    }

    @Test func aCopiedFileIsSentFromDisk() async throws {
        let memo =
            "---\ntitel: Eerste\ndatum: 2022-12-20\nbijlagen:\n  - titel: Cijfers\n    bestand: c.csv\n---\n"
        let site = try await ServedSite(
            "-- content/memos/map/index.md --\n\(memo)-- content/memos/map/c.csv --\n0123456789")
        let whole = try await site.visitor.ask("/memos/map/c.csv")
        #expect(whole.body == "0123456789\n")
        let part = try await site.visitor.ask("/memos/map/c.csv", headers: ["Range: bytes=-4"])
        #expect(part.status == "HTTP/1.1 206 Partial Content")
        #expect(part.headers.contains("Content-Range: bytes 7-10/11"))
        #expect(part.body == "789\n")
    }

    @Test func aCopiedFileThatChangesReachesTheBrowser() async throws {
        let memo = "---\ntitel: Eerste\ndatum: 2022-12-20\nbijlagen:\n  - titel: C\n    bestand: c.csv\n---\n"
        let site = try await ServedSite(
            "-- content/memos/map/index.md --\n\(memo)-- content/memos/map/c.csv --\n012")
        let states = try await site.visitor.listen()
        let first = try await states.next()
        try site.folder.replace("content/memos/map/c.csv", "210\n")
        #expect(try await states.next() != first)
        #expect(try await site.visitor.ask("/memos/map/c.csv").body == "210\n")
    }

    @Test func aHeadHasNoBody() async throws {
        let site = try await ServedSite(Self.archive)
        let page = try await site.visitor.ask("/", method: "HEAD")
        #expect(page.status == "HTTP/1.1 200 OK")
        #expect(page.headers.contains { $0.hasPrefix("Content-Length: ") && $0 != "Content-Length: 0" })
        #expect(page.body == "")
    }

    @Test(arguments: [
        "/%2e%2e/content/site.yaml", "/../content/site.yaml", "/..%2f..%2fetc/passwd", "/%2e%2e%5csite.yaml",
        "/%00",
    ])
    func nothingOutsideTheSiteIsSent(target: String) async throws {
        let site = try await ServedSite(Self.archive)
        #expect(try await site.visitor.ask(target).status == "HTTP/1.1 400 Bad Request")
    }

    @Test func aPortThatIsTakenIsNamed() async throws {
        let site = try await ServedSite(Self.archive)
        let port = site.visitor.port
        let settings = ServeSettings(folder: site.folder.path, port: port) { [path = site.folder.path] in
            SiteRequest(folder: path, peildatum: CivilDate(dayNumber: 0))
        }
        let error = await #expect(throws: ServeError.self) { try await Serve.serve(settings) { _ in } }
        #expect(
            error?.description
                == "port \(port) is in use; choose another with --port (0 for any that is free)")
    }

    @Test func theServerEndsWithItsTask() async throws {
        let site = try await ServedSite(Self.archive)
        let states = try await site.visitor.listen()
        _ = try await states.next()
        try await site.end()
        await #expect(throws: (any Error).self) { try await site.visitor.ask("/") }
    }
}
