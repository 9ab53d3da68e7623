import Foundation
import Support
import Testing

/// `serve` as a program: its address on standard out, diagnostics on standard error, and an end that is no
/// failure.
@Suite struct PreviewTests {
    /// The text of a file as soon as something satisfies it.
    private func text(_ name: String, in folder: TemporaryFolder, until isEnough: (String) -> Bool)
        async throws -> String
    {
        while true {
            if let text = folder.text(name), isEnough(text) { return text }
            try await Task.sleep(for: .milliseconds(10))
        }
    }

    private func started(_ site: SmallSite, _ arguments: [String] = [], environment: [String: String] = [:])
        throws -> (
            RunningCommand, TemporaryFolder
        )
    {
        let kept = try TemporaryFolder()
        let command = try Command.started(
            ["serve", "--port", "0"] + arguments, in: site.path, environment: environment,
            output: "\(kept.path)/output",
            errors: "\(kept.path)/errors")
        return (command, kept)
    }

    @Test(arguments: [SIGINT, SIGTERM])
    func itServesUntilItIsAskedToEnd(signal: Int32) async throws {
        let site = try SmallSite()
        let (command, kept) = try started(site)
        let output = try await text("output", in: kept) { $0.hasSuffix("\n") }
        #expect(output.wholeMatch(of: #/Serving on http://localhost:\d+/ \(Ctrl-C ends it\)\n/#) != nil)
        #expect(site.folder.files() == ["content/organisaties.yaml", "content/site.yaml"])
        command.send(signal)
        #expect(await command.status() == 0)
        #expect(kept.text("errors")?.wholeMatch(of: #/Built \d+ files in \d+\.\d\d s\n/#) != nil)
    }

    @Test func everyBuildTellsItsDiagnostics() async throws {
        let site = try SmallSite("-- content/memos/a.md --\n\(SmallSite.broken)")
        let (command, kept) = try started(site)
        _ = try await text("output", in: kept) { $0.hasSuffix("\n") }
        #expect(kept.text("errors")?.hasPrefix("content/memos/a.md:3:8: fout[datum-ongeldig]: ") == true)
        #expect(kept.text("errors")?.hasSuffix("\nNot built.\n") == true)
        try site.folder.write("content/memos/a.md", SmallSite.memo("Tekst."))
        _ = try await text("errors", in: kept) { $0.contains("\nBuilt ") }
        command.send(SIGINT)
        #expect(await command.status() == 0)
    }

    @Test func aPortThatIsTakenIsWrongUse() async throws {
        let site = try SmallSite()
        let (command, kept) = try started(site)
        let address = try await text("output", in: kept) { $0.hasSuffix("\n") }
        let port = try #require(address.firstMatch(of: #/\d+/#)).output
        let result = try await site.run("serve", "--port", String(port))
        let message = "Error: port \(port) is in use; choose another with --port (0 for any that is free)\n"
        #expect(result == Command.Result(status: 2, output: "", errors: message))
        command.send(SIGTERM)
        #expect(await command.status() == 0)
    }

    @Test func withoutABrowserTheAddressIsNamed() async throws {
        let site = try SmallSite()
        let (command, kept) = try started(site, ["--open"], environment: ["PATH": "/nergens"])
        let errors = try await text("errors", in: kept) { $0.contains("browser") }
        #expect(errors.contains("There is no browser to open; go to http://localhost:"))
        #expect(site.folder.files() == ["content/organisaties.yaml", "content/site.yaml"])
        command.send(SIGINT)
        #expect(await command.status() == 0)
    }
}
