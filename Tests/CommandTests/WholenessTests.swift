import Foundation
import Support
import Testing

/// A site is published whole or not at all, and the same content gives the same bytes anywhere.
@Suite struct WholenessTests {
    /// Enough memos for a build to take a while.
    private func site() throws -> SmallSite {
        let site = try SmallSite("-- public/.gitignore --\n*\n")
        try write("Eerste tekst.", to: site)
        return site
    }

    private func write(_ text: String, to site: SmallSite) throws {
        for number in 0..<120 {
            try site.folder.write("content/memos/m\(number).md", SmallSite.memo("\(text) \(number)"))
        }
    }

    @Test(arguments: [1, 10, 25, 50, 75, 100, 150, 200, 250, 300, 400, 500])
    func aBuildThatIsKilledLeavesASiteWhole(milliseconds: Int) async throws {
        let site = try site()
        #expect(try await site.run("build", "--as-of", "2026-01-01").status == 0)
        let old = try site.tree("public")
        try write("Tweede tekst.", to: site)
        let build = try Command.started(
            ["build", "--as-of", "2026-01-01"], in: site.path, output: "/dev/null", errors: "/dev/null")
        try await Task.sleep(for: .milliseconds(milliseconds))
        build.send(SIGKILL)
        _ = await build.status()
        let left = try site.tree("public")

        #expect(try await site.run("build", "--as-of", "2026-01-01").status == 0)
        let new = try site.tree("public")
        #expect(new != old)
        #expect(left == old || left == new)
        #expect(
            try FileManager.default.contentsOfDirectory(atPath: site.path).sorted() == ["content", "public"])
    }

    @Test func twoBuildsAtOnceLeaveASiteWhole() async throws {
        let site = try site()
        async let one = site.run("build")
        async let other = site.run("build")
        #expect(try await [one.status, other.status] == [0, 0])
        let tree = try site.tree("public")
        #expect(try await site.run("build").status == 0)
        #expect(try site.tree("public") == tree)
    }

    @Test func placeZoneAndLanguageOfTheMachineMakeNoDifference() async throws {
        let here = try site()
        let there = try site()
        let one = try await here.run(
            "build", "--as-of", "2026-03-29", environment: ["TZ": "Pacific/Kiritimati", "LC_ALL": "C"])
        let other = try await there.run(
            "build", "--as-of", "2026-03-29", "--out", "public",
            environment: ["TZ": "America/Adak", "LC_ALL": "tr_TR.UTF-8", "LANG": "nl_NL.UTF-8", "HOME": "/"])
        #expect(one.status == 0)
        #expect(other.status == 0)
        let tree = try here.tree("public")
        #expect(tree.count > 240)
        #expect(try there.tree("public") == tree)
    }

    @Test func theDayOfTheEnvironmentIsThatOfTheBuild() async throws {
        let memo = "---\ntitel: Later\ndatum: 2026-01-01\npublicatie-vanaf: 2026-01-01\n---\nTekst.\n"
        let site = try SmallSite("-- content/memos/later.md --\n\(memo)")
        let page = "public/memos/later/index.html"
        // 31 December 2025, 22:59:59 UTC: one second before the new year in Amsterdam.
        #expect(try await site.run("build", environment: ["SOURCE_DATE_EPOCH": "1767221999"]).status == 0)
        #expect(!site.folder.files().contains(page))
        #expect(try await site.run("build", environment: ["SOURCE_DATE_EPOCH": "1767222000"]).status == 0)
        #expect(site.folder.files().contains(page))
        #expect(
            try await site.run(
                "build", "--as-of", "2025-12-31", environment: ["SOURCE_DATE_EPOCH": "1767222000"]
            ).status == 0)
        #expect(!site.folder.files().contains(page))
    }
}
