import Support
import Testing

@testable import Serve

/// Every change of what a build reads is noticed, and no other.
@Suite struct WatchedFoldersTests {
    private let site: WatchedSite

    init() throws { site = try WatchedSite() }

    @Test(arguments: [
        "content/a.md", "content/diep/er/b.md", "content/nieuw.md", "templates/pages/memo.html",
    ])
    func aWrittenFileIsNoticed(name: String) throws {
        #expect(try site.notices(writing: name))
    }

    @Test func aRemovedFileIsNoticed() throws {
        #expect(try site.notices(removing: "content/diep/er/b.md"))
    }

    @Test(arguments: [
        "public/index.html", "LEESMIJ.md", "elders/c.md", "content/.a.md.swp", "content/_klad.md",
        "content/.git/x",
        "content/_klad/x.md", ".content/x.md",
    ])
    func whatNoBuildReadsIsPassedOver(name: String) throws {
        #expect(try !site.notices(writing: name))
    }

    @Test func readingIsNoChange() throws {
        #expect(site.notices { _ = site.folder.text("content/a.md") } == false)
    }

    @Test func aFileInANewFolderIsNoticed() throws {
        #expect(try site.notices(makingFolder: "content/nieuw/nog"))
        #expect(try site.notices(writing: "content/nieuw/nog/c.md"))
    }

    @Test func anEditorThatWritesBesideAndRenamesIsNoticed() throws {
        #expect(try !site.notices(writing: "content/.a.md.kladje"))
        #expect(site.notices(overwriting: "content/a.md", with: "content/.a.md.kladje"))
        #expect(site.folder.text("content/a.md") == "anders")
    }

    @Test func aFolderThatIsMovedHereIsWatched() throws {
        #expect(try site.notices(moving: "elders", to: "content/hier"))
        #expect(try site.notices(writing: "content/hier/c.md"))
    }

    @Test func aFolderThatIsMovedAwayIsNotWatchedAnyMore() throws {
        #expect(try site.notices(moving: "content/diep", to: "weg"))
        #expect(try !site.notices(writing: "weg/er/b.md"))
        #expect(try site.notices(writing: "content/a.md"))
    }

    @Test func aRenamedFolderIsStillWatched() throws {
        #expect(try site.notices(moving: "content/diep", to: "content/dieper"))
        #expect(try site.notices(writing: "content/dieper/er/b.md"))
    }

    @Test func theContentItselfMayGoAndComeBack() throws {
        #expect(try site.notices(removing: "content"))
        #expect(try site.notices(makingFolder: "content"))
        #expect(try site.notices(writing: "content/a.md"))
    }

    @Test func theThemeMayComeLater() throws {
        #expect(try site.notices(makingFolder: "templates/pages"))
        #expect(try site.notices(writing: "templates/pages/memo.html"))
    }

    @Test func aLinkedFolderIsWatched() throws {
        #expect(try site.notices(linking: "content/link", to: "../elders"))
        #expect(try site.notices(writing: "elders/c.md"))
    }

    @Test func aLoopOfLinksEnds() throws {
        #expect(try site.notices(linking: "content/lus", to: "."))
        #expect(try site.notices(makingFolder: "content/nieuw"))
        #expect(try site.notices(writing: "content/nieuw/a.md"))
    }
}
