import Diagnostics
import Foundation
import Records
import Site
import Support

/// A small site, built into memory: what came out, and what its author is told.
struct BuiltSite {
    let files: [String: String]
    /// `file:line:column: code: message — remedy`, a line each, of errors and warnings.
    let messages: [String]
    /// The same of notes, which most tests are not about.
    let notes: [String]
    /// The paths that were written more than once or are a folder too.
    let clashes: [String]
    let outcome: Outcome

    /// Builds the files of an archive as of a day. `content/site.yaml` and `content/organisaties.yaml` are
    /// there already, for a test to say only what it is about.
    init(_ archive: String, asOf day: String = "2023-04-05", drafts: Bool = false) async throws {
        let folder = try TemporaryFolder()
        try folder.write("content/site.yaml", Self.site)
        try folder.write("content/organisaties.yaml", Self.organisations)
        for file in Archive(archive).files { try folder.write(file.path, file.text) }
        try await self.init(folder: folder.path, asOf: day, drafts: drafts)
    }

    /// Builds the site in a folder.
    init(
        folder: String, asOf day: String = "2023-04-05", drafts: Bool = false, tasks: Int = 2,
        printing: PrintSettings? = nil
    ) async throws {
        let sink = MemorySink()
        guard let date = CivilDate(iso: day) else { throw WrongDay(day: day) }
        let request = SiteRequest(
            folder: folder, peildatum: date, drafts: drafts, tasks: tasks, printing: printing)
        let outcome = try await Pipeline.run(request, sink: sink)
        self.outcome = outcome
        files = sink.files
        clashes = sink.clashes
        messages = outcome.diagnostics.filter { $0.severity != .note }.map { $0.line(in: outcome.language) }
        notes = outcome.diagnostics.filter { $0.severity == .note }.map { $0.line(in: outcome.language) }
    }

    /// A page's main part, for tests about what it shows.
    func main(_ path: String) -> String {
        let page = files[path] ?? ""
        guard let start = page.range(of: "<main"), let end = page.range(of: "</main>") else { return page }
        return String(page[start.lowerBound..<end.upperBound])
    }

    struct WrongDay: Error { let day: String }

    static let site = """
        naam: Proefsite
        organisatie: gemeente-proef
        basis-url: https://proef.example

        """
    static let organisations = """
        - id: gemeente-proef
          naam: gemeente Proef
          soort: gemeente
        - id: zorg-een
          naam: Zorg Een
          soort: zorgaanbieder

        """
}

extension Diagnostic {
    /// `file:line:column: code: message — remedy`.
    fileprivate func line(in language: Language) -> String {
        let wording = cause.wording(in: language)
        let remedy = wording.remedy.map { " — \($0)" } ?? ""
        return "\(place.file):\(place.line):\(place.column): \(code.rawValue): \(wording.message)\(remedy)"
    }
}
