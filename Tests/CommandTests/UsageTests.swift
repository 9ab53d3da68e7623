import Testing

@testable import inzage

/// The command says how it is used, and refuses any other use with status 2 and nothing on standard out.
@Suite struct UsageTests {
    @Test func theVersionIsAsked() async throws {
        let result = try await Command.run(["--version"])
        #expect(result == Command.Result(status: 0, output: "0.1.0\n", errors: ""))
        #expect(Inzage.version == "0.1.0")
    }

    @Test(arguments: [[], ["--help"], ["-h"], ["help"]])
    func theCommandsAreListed(arguments: [String]) async throws {
        let result = try await Command.run(arguments)
        #expect(result.status == 0)
        #expect(result.errors == "")
        for name in ["build", "check", "serve", "explain"] { #expect(result.output.contains("\n  \(name) ")) }
        #expect(result.output.contains("EXIT STATUS:"))
    }

    @Test(arguments: ["build", "check", "serve", "explain"])
    func everyCommandHasHelpWithExamples(name: String) async throws {
        let result = try await Command.run([name, "--help"])
        #expect(result.status == 0)
        #expect(result.errors == "")
        #expect(result.output.contains("EXAMPLES:\n  inzage \(name)"))
        #expect(try await Command.run(["help", name]).output == result.output)
    }

    @Test(arguments: [
        (["buidl"], "Error: there is no command 'buidl'; did you mean 'build'?\n"),
        (["xyzzy"], "Error: there is no command 'xyzzy'; 'inzage --help' lists them\n"),
        (
            ["build", "--site", "/nergens"],
            "Error: there is no folder '/nergens'; name the one that holds 'content/' with --site\n"
        ),
        (
            ["check", "--site", "/dev/null"],
            "Error: there is no folder '/dev/null'; name the one that holds 'content/' with --site\n"
        ),
        (
            ["serve", "--site", "/nergens"],
            "Error: there is no folder '/nergens'; name the one that holds 'content/' with --site\n"
        ),
        (
            ["explain", "verwijzing-onbekent"],
            "Error: there is no diagnostic 'verwijzing-onbekent'; did you mean 'verwijzing-onbekend'?\n"
        ),
        (
            ["explain", "xyzzyxyzzy"],
            "Error: there is no diagnostic 'xyzzyxyzzy'; 'inzage explain' lists them all\n"
        ),
    ])
    func aWrongNameIsRefused(arguments: [String], message: String) async throws {
        #expect(try await Command.run(arguments) == Command.Result(status: 2, output: "", errors: message))
    }

    @Test(arguments: [
        ["--onzin"], ["build", "--onzin"], ["build", "iets"], ["build", "--as-of", "2026-02-30"],
        ["build", "--as-of", "morgen"], ["build", "--as-of"], ["check", "--format", "xml"],
        ["build", "--language", "fr"],
        ["serve", "--port", "65536"], ["serve", "--port", "-1"], ["serve", "--port", "http"],
        ["build", "--base-url", "proef.example"], ["build", "--base-url", "https://"],
        ["build", "--base-url", "https:///a"],
        ["build", "--base-url", "https://proef.example/?a"],
        ["build", "--base-url", "https://proef.example/#a"],
        ["build", "--base-url", "javascript:alert(1)"],
        ["build", "--base-url", "https://proef.example/\"><b>"],
        ["check", "--out", "x"],
    ])
    func aWrongArgumentIsRefused(arguments: [String]) async throws {
        let result = try await Command.run(arguments)
        #expect(result.status == 2)
        #expect(result.output == "")
        #expect(result.errors.hasPrefix("Error: "))
        #expect(result.errors.contains("inzage"))
    }

    @Test(arguments: ["build", "check"])
    func aMalformedDayOfTheEnvironmentIsRefused(name: String) async throws {
        let site = try SmallSite()
        let result = try await site.run(name, environment: ["SOURCE_DATE_EPOCH": "gisteren"])
        let message = "Error: SOURCE_DATE_EPOCH is 'gisteren', which is no number of seconds since 1970\n"
        #expect(result == Command.Result(status: 2, output: "", errors: message))
    }
}
