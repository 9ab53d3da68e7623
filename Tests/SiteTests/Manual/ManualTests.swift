import Foundation
import Testing

/// The manual for authors is itself a site, and what it shows is what stands in it.
@Suite struct ManualTests {
    private static let manual = URL(filePath: #filePath).deletingLastPathComponent()
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
        .appending(path: "docs/handleiding/")

    /// A line that names a file, and the block of code after it.
    private nonisolated(unsafe) static let example =
        #/`(content/[^`\n]+)`:\n\n```[a-z]+\n((?s:.*?))\n```(?:\n|$)/#

    private static let pages: [URL] = {
        let content = manual.appending(path: "content/")
        let files = FileManager.default.enumerator(at: content, includingPropertiesForKeys: nil)
        let all = (files?.allObjects as? [URL] ?? []).filter { $0.pathExtension == "md" }
        return all.sorted { $0.path < $1.path }
    }()

    @Test func itIsASiteWithoutAnyMessage() async throws {
        let site = try await BuiltSite(folder: Self.manual.path(percentEncoded: false), asOf: "2026-03-15")
        #expect(site.messages + site.notes == [])
        #expect(site.files["schrijven/verslag/index.html"] != nil)
    }

    /// A block of code after a line that names a file is that file, or a part of it.
    @Test func everyExampleIsTheFileThatItNames() throws {
        var examples = 0
        for page in Self.pages {
            let text = try String(contentsOf: page, encoding: .utf8)
            for match in text.matches(of: Self.example) {
                let source = Self.manual.appending(path: String(match.1))
                let file = try String(contentsOf: source, encoding: .utf8)
                #expect(file.contains(match.2), "\(page.lastPathComponent): \(match.1)")
                examples += 1
            }
        }
        #expect(examples == 17)
    }

    @Test func everyMessageThatItNamesExists() throws {
        let page = Self.manual.appending(path: "content/meldingen.md")
        let text = try String(contentsOf: page, encoding: .utf8)
        let folder = Self.manual.appending(path: "../meldingen/")
        let named = text.matches(of: #/\| `([a-z-]+)` /#).map { String($0.1) }
        #expect(named.count == 9)
        for code in named {
            let page = folder.appending(path: "\(code).md").path
            #expect(FileManager.default.fileExists(atPath: page), "\(code)")
        }
    }
}
