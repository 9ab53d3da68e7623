import Diagnostics
import Foundation
import Records
import Site
import Support
import Testing

/// Each page of `docs/meldingen/` tells what the program says: its example gives its message, and its remedy
/// takes that away. With `INZAGE_RECORD` set the messages are written anew.
@Suite struct ExplainedExampleTests {
    private static let folder = URL(filePath: #filePath).deletingLastPathComponent()
        .appending(path: "../../docs/meldingen").standardizedFileURL

    @Test(arguments: Code.allCases)
    func theExampleGivesTheMessageAndTheRemedyTakesItAway(_ code: Code) async throws {
        let page = Self.folder.appending(path: "\(code.rawValue).md")
        let text = try String(decoding: Data(contentsOf: page), as: UTF8.self)
        let halves = text.components(separatedBy: "\n## Oplossing\n")
        try #require(halves.count == 2)
        let (wrong, right) = (Self.files(in: halves[0]), Self.files(in: halves[1]))
        guard !wrong.isEmpty else { return }

        let found = try await Self.messages(of: wrong)
        if Golden.isRecording { try Self.record(found, in: halves, at: page) }
        #expect(halves[0].contains("```text\n\(found)```"))
        #expect(found.contains("[\(code.rawValue)]: "))

        let kept = wrong.filter { file in !right.contains { $0.path == file.path } }
        if !right.isEmpty { #expect(try await Self.messages(of: kept + right) == "") }
    }

    /// What examples that cannot be shown stand for: no site, bytes that are no UTF-8, a file of megabytes.
    private static let unshown: [(Code, path: String, bytes: Data)] = [
        (.siteOntbreekt, "content/site.yaml", Data()),
        (.tekenOngeldig, "content/begrippen.yaml", Data("- term: Cli".utf8 + [0xEB] + "nt\n".utf8)),
        (.bestandTeGroot, "content/begrippen.yaml", Data(repeating: 0x61, count: 3_000_000)),
    ]

    @Test(arguments: unshown)
    func theExampleThatCannotBeShownGivesTheMessage(_ code: Code, path: String, bytes: Data) async throws {
        let page = Self.folder.appending(path: "\(code.rawValue).md")
        let text = try String(decoding: Data(contentsOf: page), as: UTF8.self)
        let found = try await Self.messages(of: [(path, bytes)])
        #expect(text.contains("```text\n\(found)```"))
    }

    /// The files of a part of a page: each fence behind a line with nothing but a path.
    private static func files(in part: String) -> [(path: String, text: String)] {
        let lines = part.components(separatedBy: "\n")
        return lines.indices.dropLast(3).compactMap { index in
            let line = lines[index]
            guard line.hasPrefix("`"), line.hasSuffix("`:"), lines[index + 2].hasPrefix("```") else {
                return nil
            }
            let text = lines[(index + 3)...].prefix { !$0.hasPrefix("```") }
            return (String(line.dropFirst().dropLast(2)), text.joined(separator: "\n") + "\n")
        }
    }

    /// What the author of these files is told, without the count at the end.
    private static func messages(of files: [(path: String, text: String)]) async throws -> String {
        try await messages(of: files.map { ($0.path, Data($0.text.utf8)) })
    }

    private static func messages(of files: [(path: String, bytes: Data)]) async throws -> String {
        let folder = try TemporaryFolder()
        try folder.write("content/site.yaml", BuiltSite.site)
        try folder.write("content/organisaties.yaml", BuiltSite.organisations)
        try folder.write("content/kaart.png", "")
        for file in files { try folder.write(file.path, file.bytes) }
        // A site without this file is none.
        for file in files where file.bytes.isEmpty {
            try FileManager.default.removeItem(atPath: "\(folder.path)/\(file.path)")
        }
        let day = try #require(CivilDate(iso: "2023-04-05"))
        let request = SiteRequest(folder: folder.path, peildatum: day)
        let outcome = try await Pipeline.run(request, sink: NoSink())
        let report = Report(outcome.diagnostics, version: "") { [path = folder.path] file in
            (try? Data(contentsOf: URL(filePath: "\(path)/\(file)"))).map {
                SourceText(file: file, bytes: Array($0))
            }
        }
        guard !outcome.diagnostics.isEmpty else { return "" }
        return report.text(as: .text).components(separatedBy: "\n").dropLast(4).joined(separator: "\n") + "\n"
    }

    private static func record(_ found: String, in halves: [String], at page: URL) throws {
        let parts = halves[0].components(separatedBy: "```text\n")
        let text = "\(parts[0])```text\n\(found)```\n\n## Oplossing\n\(halves[1])"
        try Data(text.utf8).write(to: page)
    }
}
