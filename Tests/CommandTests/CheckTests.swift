import Foundation
import Support
import Testing

/// `check` prints the diagnostics as its result, and writes nothing.
@Suite struct CheckTests {
    @Test func aSiteWithoutFaultsIsFine() async throws {
        let site = try SmallSite()
        let before = site.folder.files()
        #expect(
            try await site.run("check")
                == Command.Result(status: 0, output: "geen fouten of waarschuwingen\n", errors: ""))
        #expect(site.folder.files() == before)
    }

    @Test func errorsAreTheResult() async throws {
        let site = try SmallSite("-- content/memos/a.md --\n\(SmallSite.broken)")
        let result = try await site.run("check")
        #expect(result.status == 1)
        #expect(result.errors == "")
        #expect(result.output.hasPrefix("content/memos/a.md:3:8: fout[datum-ongeldig]: "))
        #expect(result.output.contains("\n    datum: 2022-02-30\n           ^~~~~~~~~~\n"))
        #expect(!result.output.contains("\u{1B}"))
    }

    @Test func warningsCountOnlyWhenAsked() async throws {
        let site = try SmallSite("-- content/memos/a.md --\n\(SmallSite.doubtful)")
        let lenient = try await site.run("check")
        let strict = try await site.run("check", "--strict")
        #expect(lenient.status == 0)
        #expect(strict.status == 1)
        #expect(lenient.output == strict.output)
        #expect(lenient.output.hasPrefix("content/memos/a.md:4:1: waarschuwing[sleutel-onbekend]: "))
    }

    @Test func theLanguageIsThatOfTheSiteOrTheOneAsked() async throws {
        let site = try SmallSite()
        #expect(try await site.run("check", "--language", "en").output == "no errors or warnings\n")
        try site.folder.write(
            "content/site.yaml",
            "naam: Site\norganisatie: proef\nbasis-url: https://proef.example\ntaal: en\n")
        #expect(try await site.run("check").output == "no errors or warnings\n")
        #expect(try await site.run("check", "--language", "nl").output == "geen fouten of waarschuwingen\n")
    }

    @Test func machinesReadTheSame() async throws {
        let site = try SmallSite("-- content/memos/a.md --\n\(SmallSite.broken)")
        let result = try await site.run("check", "--format", "json")
        #expect(result.status == 1)
        let object =
            try JSONSerialization.jsonObject(with: Data(result.output.utf8)) as? [String: [[String: Any]]]
        let first = try #require(object?["meldingen"]?.first)
        #expect(first["ernst"] as? String == "fout")
        #expect(first["code"] as? String == "datum-ongeldig")
        #expect(first["bestand"] as? String == "content/memos/a.md")
        #expect(first["regel"] as? Int == 3)
        #expect(first["kolom"] as? Int == 8)
    }

    @Test(arguments: [("github", "::error "), ("sarif", "{")])
    func otherFormsAreGivenToo(format: String, start: String) async throws {
        let site = try SmallSite("-- content/memos/a.md --\n\(SmallSite.broken)")
        let result = try await site.run("check", "--format", format)
        #expect(result.status == 1)
        #expect(result.output.hasPrefix(start))
    }

    @Test func aFolderWithoutASiteIsAnErrorInTheContent() async throws {
        let site = try SmallSite()
        try FileManager.default.removeItem(atPath: "\(site.path)/content")
        let result = try await site.run("check")
        #expect(result.status == 1)
        #expect(result.output.contains("fout[site-ontbreekt]: "))
    }

    @Test func aResultThatCannotBeWrittenIsAFailureOfTheMachine() async throws {
        let site = try SmallSite()
        let result = try await Command.run(["check"], in: site.path, output: "/dev/full")
        #expect(result.status == 3)
        #expect(result.errors == "Error: cannot write the result: No space left on device\n")
    }
}
