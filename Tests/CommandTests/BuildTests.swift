import Foundation
import Support
import Testing

/// `build` writes the site, and says so in a line.
@Suite struct BuildTests {
    @Test func theSiteIsWritten() async throws {
        let site = try SmallSite("-- content/memos/a.md --\n\(SmallSite.memo("Tekst."))")
        let result = try await site.run("build")
        #expect(result.status == 0)
        #expect(result.errors == "")
        let tree = try site.tree("public")
        // The list of the files is one more.
        let line = result.output.replacing(#/ in \d+\.\d\d s\n$/#, with: "")
        #expect(line == "Wrote \(tree.count - 1) files to public")
        #expect(tree.keys.contains("memos/a/index.html"))
    }

    @Test func pathsAreTakenFromTheWorkingFolder() async throws {
        let site = try SmallSite("-- werk/leeg --\n")
        let result = try await Command.run(
            ["build", "--site", "..", "--out", "uit/hier"], in: "\(site.path)/werk")
        #expect(result.status == 0)
        #expect(result.output.contains("files to uit/hier in"))
        #expect(site.folder.files().contains("werk/uit/hier/index.html"))
        #expect(try await Command.run(["build", "--site", ".."], in: "\(site.path)/werk").status == 0)
        #expect(site.folder.files().contains("public/index.html"))
    }

    @Test func diagnosticsGoToStandardError() async throws {
        let site = try SmallSite("-- content/memos/a.md --\n\(SmallSite.doubtful)")
        let result = try await site.run("build")
        #expect(result.status == 0)
        #expect(result.output.hasPrefix("Wrote "))
        #expect(result.errors.hasPrefix("content/memos/a.md:4:1: waarschuwing[sleutel-onbekend]: "))
    }

    @Test func errorsLeaveTheOldSiteAsItWas() async throws {
        let site = try SmallSite("-- content/memos/a.md --\n\(SmallSite.memo("Tekst."))")
        _ = try await site.run("build")
        let before = try site.tree("public")
        try site.folder.write("content/memos/a.md", SmallSite.broken)
        let result = try await site.run("build")
        #expect(result.status == 1)
        #expect(result.output == "")
        #expect(result.errors.hasPrefix("content/memos/a.md:3:8: fout[datum-ongeldig]: "))
        #expect(result.errors.hasSuffix("\nNothing is written to public.\n"))
        #expect(try site.tree("public") == before)
    }

    @Test func warningsStopAStrictBuild() async throws {
        let site = try SmallSite("-- content/memos/a.md --\n\(SmallSite.doubtful)")
        let result = try await site.run("build", "--strict")
        #expect(result.status == 1)
        #expect(result.output == "")
        #expect(try site.tree("public").isEmpty)
    }

    @Test func filesThatNobodyHereMadeAreRefused() async throws {
        let site = try SmallSite("-- public/eigen.txt --\neigen")
        let result = try await site.run("build")
        let message =
            "Error: '\(site.path)/public' holds 1 file(s) that inzage did not make (eigen.txt);"
            + " it deletes nothing of yours: move them, or choose another folder with --out\n"
        #expect(result == Command.Result(status: 2, output: "", errors: message))
        #expect(site.folder.text("public/eigen.txt") == "eigen\n")
    }

    @Test(arguments: ["content", ".", "content/memos", "templates"])
    func theSourcesAreNoPlaceForTheSite(out: String) async throws {
        let site = try SmallSite()
        let before = site.folder.files()
        let result = try await site.run("build", "--out", out)
        #expect(result.status == 2)
        #expect(result.output == "")
        #expect(site.folder.files() == before)
    }

    @Test func aPlaceThatCannotBeMadeIsAFailureOfTheMachine() async throws {
        let site = try SmallSite("-- bestand --\n")
        let result = try await site.run("build", "--out", "bestand/public")
        #expect(result.status == 3)
        #expect(result.output == "")
        #expect(result.errors.hasPrefix("Error: cannot "))
    }

    @Test func aFileOfTheFolderItselfIsKept() async throws {
        let site = try SmallSite("-- public/.gitignore --\n*\n!.gitignore")
        #expect(try await site.run("build").status == 0)
        try site.folder.write("content/memos/a.md", SmallSite.memo("Tekst."))
        #expect(try await site.run("build").status == 0)
        #expect(site.folder.text("public/.gitignore") == "*\n!.gitignore\n")
        #expect(site.folder.files().contains("public/memos/a/index.html"))
    }

    @Test func theAddressOfTheSiteCanBeAnother() async throws {
        let site = try SmallSite()
        #expect(try await site.run("build", "--base-url", "https://elders.example/x/").status == 0)
        #expect(site.folder.text("public/index.html")?.contains("https://elders.example/x/") == true)
        #expect(site.folder.text("public/index.html")?.contains("proef.example") == false)
    }

    @Test func draftsAreTakenInWhenAsked() async throws {
        let memo = "---\ntitel: Memo\ndatum: 2022-12-20\nconcept: ja\n---\nTekst.\n"
        let site = try SmallSite("-- content/memos/a.md --\n\(memo)")
        #expect(try await site.run("build").status == 0)
        #expect(!site.folder.files().contains("public/memos/a/index.html"))
        #expect(try await site.run("build", "--drafts").status == 0)
        #expect(site.folder.files().contains("public/memos/a/index.html"))
    }
}
