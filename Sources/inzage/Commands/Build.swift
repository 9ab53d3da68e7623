import ArgumentParser
import Outputs
import Printing
import Site

/// Writes the site.
struct Build: Subcommand {
    static let configuration = CommandConfiguration(
        commandName: "build",
        abstract: "Write the site to a folder.",
        discussion: """
            The site is written whole or not at all: until the new one is complete, and when the content has \
            errors, the old one stays. Files in the folder that inzage did not make are never removed; when \
            there are any, nothing is written.

            EXAMPLES:
              inzage build
              inzage build --site ../verslagen --out /srv/www --strict
              inzage build --drafts --as-of 2026-09-01
              inzage build --base-url https://proef.example/inzage
            """)

    @OptionGroup var options: SiteOptions
    @OptionGroup var report: ReportOptions

    @Option(
        help: ArgumentHelp(
            "The folder to write to; by default 'public' in the folder of the site.", valueName: "dir"))
    var out: String?

    @Option(
        help: ArgumentHelp(
            "The address of the site, in place of the one in site.yaml: https://www.gemeente.example/inzage",
            valueName: "url"))
    var baseURL: BaseURL?

    @Flag(
        name: .customLong("no-pdf"),
        help: "Make no PDF documents.")
    var noPDF = false

    func run(in surroundings: Surroundings) async throws -> ExitStatus {
        let request = try options.request(in: surroundings, baseURL: baseURL, printing: !noPDF)()
        let folder = out ?? (options.site == "." ? "public" : "\(options.site)/public")
        let progress = ProgressLine(surroundings)
        let start = ContinuousClock.now
        defer { progress.erase() }
        let outcome = try await Publish.publish(
            request, into: folder, isStrict: report.strict, progress: progress.show)
        progress.erase()
        try surroundings.tell(outcome, of: request, in: report.language)
        let status = report.status(of: outcome)
        if status == .fine {
            let time = (ContinuousClock.now - start).inSeconds
            try surroundings.output.line("Wrote \(outcome.files) files to \(folder) in \(time)")
            if let obstacle = outcome.obstacle { try surroundings.errors.line("No PDF: \(obstacle)") }
            if let change = outcome.nextChange { try surroundings.output.line(change.line) }
        } else {
            try surroundings.errors.line("Nothing is written to \(folder).")
        }
        return status
    }
}
