import Diagnostics
import Foundation
import Records
import Site
import Support
import Testing

/// A site is published whole or not at all.
@Suite struct GoldenPublishingTests {
    private func publish(_ site: KeptSite, into folder: TemporaryFolder) async throws -> Outcome {
        let source = try site.copied()
        let day = try #require(CivilDate(iso: site.peildatum))
        let request = SiteRequest(folder: source.path, peildatum: day)
        return try await Publish.publish(request, into: "\(folder.path)/public", isStrict: false)
    }

    private func contents(of folder: TemporaryFolder) -> [String: String] {
        Dictionary(uniqueKeysWithValues: folder.files().map { ($0, folder.text($0) ?? "") })
    }

    @Test(arguments: KeptSite.all(.invalid).filter { Code(rawValue: $0.name)?.severity == .error })
    func aSiteWithErrorsLeavesTheOldOneAsItWas(_ site: KeptSite) async throws {
        let folder = try TemporaryFolder()
        _ = try await publish(KeptSite(.valid, "leeg"), into: folder)
        let former = contents(of: folder)
        #expect(former["public/index.html"] != nil)
        #expect(try await publish(site, into: folder).diagnostics.hasErrors)
        #expect(contents(of: folder) == former)
    }

    @Test(arguments: [1, 4])
    func aSiteIsTheSameFromEveryFolderWithAnyNumberOfTasks(_ tasks: Int) async throws {
        let site = KeptSite(.valid, "alle-records")
        let first = try await site.build(tasks: 1)
        let second = try await site.build(tasks: tasks)
        #expect(first.files.count > 60)
        #expect(first.files == second.files)
        #expect(first.report == second.report)
    }

    @Test func whatIsPublishedIsWhatIsBuilt() async throws {
        let site = KeptSite(.valid, "alle-records")
        let folder = try TemporaryFolder()
        _ = try await publish(site, into: folder)
        var published = contents(of: folder)
        let list = published.removeValue(forKey: "public/manifest-sha256.txt")
        let built = try await site.build().files
        #expect(published == Dictionary(uniqueKeysWithValues: built.map { ("public/\($0)", $1) }))
        #expect(list?.split(separator: "\n").count == built.count)
    }
}
