import ArgumentParser
import Diagnostics
import Site

/// Says what is wrong with a site.
struct Check: Subcommand {
    static let configuration = CommandConfiguration(
        commandName: "check",
        abstract: "Show all diagnostics of the site, and write nothing.",
        discussion: """
            The diagnostics are printed on standard out. 'inzage explain <code>' tells more about one.

            EXAMPLES:
              inzage check
              inzage check --strict --language en
              inzage check --format sarif > inzage.sarif
            """)

    @OptionGroup var options: SiteOptions
    @OptionGroup var report: ReportOptions

    @Option(help: ArgumentHelp("The form in which they are printed.", valueName: "format"))
    var format = ReportFormat.text

    func run(in surroundings: Surroundings) async throws -> ExitStatus {
        let request = try options.request(in: surroundings)()
        let progress = ProgressLine(surroundings)
        defer { progress.erase() }
        let outcome = try await Pipeline.run(request, sink: NoSink(), progress: progress.show)
        progress.erase()
        let told = surroundings.report(outcome, of: request, in: report.language, to: surroundings.output)
        try surroundings.output.write(told.text(as: format))
        return report.status(of: outcome)
    }
}
