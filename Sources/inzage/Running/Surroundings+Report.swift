import Diagnostics
import Foundation
import Site

extension Surroundings {
    /// The diagnostics of a run, to be written to a stream; in the language of the site unless another is
    /// asked.
    func report(
        _ outcome: Outcome, of request: SiteRequest, in language: Language?, to output: Output
    ) -> Report {
        Report(
            outcome.diagnostics, language: language ?? outcome.language, isColoured: hasColour(output),
            version: Inzage.version
        ) { file in
            Self.text(of: file, below: request.folder)
        }
    }

    /// Writes the diagnostics of a run, where there are any, to standard error.
    func tell(_ outcome: Outcome, of request: SiteRequest, in language: Language?) throws {
        guard !outcome.diagnostics.isEmpty else { return }
        try errors.write(report(outcome, of: request, in: language, to: errors).text(as: .text))
    }

    /// The text of a file, to show its lines; nil when it is gone, and when it is far larger than any that is
    /// read.
    private static func text(of file: String, below folder: String) -> SourceText? {
        let path = "\(folder)/\(file)"
        var status = stat()
        guard stat(path, &status) == 0, status.st_size < 1 << 26 else { return nil }
        return FileManager.default.contents(atPath: path).map { SourceText(file: file, bytes: Array($0)) }
    }
}
