import Foundation
import Support

/// A small site in a folder of its own.
struct SmallSite: Sendable {
    let folder: TemporaryFolder

    /// A site with the files of an archive; `content/site.yaml` and `content/organisaties.yaml` are there
    /// already.
    init(_ archive: String = "") throws {
        folder = try TemporaryFolder()
        try folder.write(
            "content/site.yaml", "naam: Proefsite\norganisatie: proef\nbasis-url: https://proef.example\n")
        try folder.write(
            "content/organisaties.yaml", "- id: proef\n  naam: gemeente Proef\n  soort: gemeente\n")
        for file in Archive(archive).files { try folder.write(file.path, file.text) }
    }

    var path: String { folder.path }

    /// The paths and contents of all files below a folder of it.
    func tree(_ name: String) throws -> [String: Data] {
        var tree: [String: Data] = [:]
        for file in folder.files() where file.hasPrefix("\(name)/") {
            tree[String(file.dropFirst(name.count + 1))] = try Data(
                contentsOf: URL(filePath: "\(path)/\(file)"))
        }
        return tree
    }

    /// Runs the program in the site's folder.
    func run(_ arguments: String..., environment: [String: String] = [:]) async throws -> Command.Result {
        try await Command.run(arguments, in: path, environment: environment)
    }

    /// A memo with a text.
    static func memo(_ text: String) -> String { "---\ntitel: Memo\ndatum: 2022-12-20\n---\n\(text)" }
    /// A memo with an error at 3:8.
    static let broken = "---\ntitel: Memo\ndatum: 2022-02-30\n---"
    /// A memo with a warning at 4:1.
    static let doubtful = "---\ntitel: Memo\ndatum: 2022-12-20\nonzin: ja\n---\nTekst."
}
