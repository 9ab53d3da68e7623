import ArgumentParser
import Diagnostics
import Site

/// Writes publication bundles.
struct Bundle: Subcommand {
    static let configuration = CommandConfiguration(
        commandName: "bundle",
        abstract: "Write the publication bundles of some records.",
        discussion: """
            A bundle is one zip with the documents to upload to TenderNed, what to do with them step by step \
            (LEESMIJ.html), and the proof that it is complete. A traject has one with all that belongs to \
            it; a verslag with 'traject' has one of its own. A record is named as references name it.

            All are written or none. A zip that is there already is never replaced: what is on TenderNed \
            cannot be either. Add a version under 'versies' in the record, and the new bundle gets a new name.

            EXAMPLES:
              inzage bundle inkoop-wmo
              inzage bundle trajecten/inkoop-wmo 2023-03-01-marktconsultatie --out ../naar-tenderned
            """)

    @OptionGroup var options: SiteOptions
    @OptionGroup var report: ReportOptions

    @Argument(help: "The records: trajecten, and verslagen with 'traject'.")
    var id: [String]

    @Option(
        help: ArgumentHelp(
            "The folder to write to; by default 'bundels' in the folder of the site.", valueName: "dir"))
    var out: String?

    func run(in surroundings: Surroundings) async throws -> ExitStatus {
        let request = try options.request(in: surroundings, printing: true)()
        let folder = out ?? (options.site == "." ? "bundels" : "\(options.site)/bundels")
        let progress = ProgressLine(surroundings)
        defer { progress.erase() }
        let result = try await Bundling.bundle(
            id, request, into: folder, isStrict: report.strict, progress: progress.show)
        progress.erase()
        try surroundings.tell(result.outcome, of: request, in: report.language)
        let status = report.status(of: result.outcome)
        guard status == .fine else {
            try surroundings.errors.line("Nothing is written to \(folder).")
            return status
        }
        if let obstacle = result.outcome.obstacle {
            try surroundings.errors.line("No PDF: \(obstacle)")
            try surroundings.errors.line("Nothing is written to \(folder).")
            return .machine
        }
        for bundle in result.written {
            let what = bundle.isOld ? "is there already, unchanged:" : "written:"
            try surroundings.output.line(
                "\(bundle.path) \(what) \(bundle.size) bytes, SHA-256 \(bundle.digest)")
        }
        return .fine
    }
}
