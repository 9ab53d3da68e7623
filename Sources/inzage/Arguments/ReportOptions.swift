import ArgumentParser
import Diagnostics
import Site

/// How diagnostics are told, and what they lead to.
struct ReportOptions: ParsableArguments {
    @Flag(help: "Let warnings count as errors.")
    var strict = false

    @Option(
        help: ArgumentHelp(
            "The language of the diagnostics; by default that of the site.", valueName: "language"))
    var language: Language?

    /// The exit status that the diagnostics of a run lead to.
    func status(of outcome: Outcome) -> ExitStatus {
        let stops = outcome.diagnostics.contains { diagnostic in
            diagnostic.severity == .error || (strict && diagnostic.severity == .warning)
        }
        return stops ? .content : .fine
    }
}
