import Support
import Testing

@testable import Serve

/// A watch tells of changes as they come, until it is ended.
@Suite struct FolderWatchTests {
    private let folder: TemporaryFolder
    private let watch: FolderWatch

    init() throws {
        folder = try TemporaryFolder()
        try folder.write("content/a.md", "a")
        watch = try FolderWatch(folder.path, names: ["content", "templates"]) { folder, reason in
            Issue.record("\(folder): \(reason)")
        }
    }

    @Test func aChangeIsToldOnce() async throws {
        #expect(!watch.takeChange())
        try folder.write("content/a.md", "anders")
        for await _ in watch.signals where watch.takeChange() { break }
        watch.end()
        for await _ in watch.signals {}
    }

    @Test func anEndedWatchTellsNothingMore() async {
        watch.end()
        for await _ in watch.signals { Issue.record("a signal after the end") }
    }
}
