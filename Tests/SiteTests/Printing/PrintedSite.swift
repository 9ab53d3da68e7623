import Foundation
import Records
import Site
import Support

/// A small site whose documents are printed by an interpreter that a test says.
struct PrintedSite {
    let folder: TemporaryFolder
    private let interpreters: [String]

    /// A site with the files of an archive, and interpreters to try in order: each a shell script that gets
    /// the folder to work in as its third argument.
    init(_ archive: String, interpreters scripts: [String]) throws {
        let folder = try TemporaryFolder()
        try folder.write("content/site.yaml", BuiltSite.site)
        try folder.write("content/organisaties.yaml", BuiltSite.organisations)
        for file in Archive(archive).files { try folder.write(file.path, file.text) }
        for (number, script) in scripts.enumerated() {
            try folder.write("python-\(number)", "#!/bin/sh\n\(script)\n")
            try FileManager.default.setAttributes(
                [.posixPermissions: 0o755], ofItemAtPath: "\(folder.path)/python-\(number)")
        }
        self.folder = folder
        interpreters = scripts.indices.map { "\(folder.path)/python-\($0)" }
    }

    /// Builds it.
    func build(asOf day: String = "2023-04-05", drafts: Bool = false) async throws -> BuiltSite {
        try await BuiltSite(
            folder: folder.path, asOf: day, drafts: drafts,
            printing: PrintSettings(interpreters: interpreters, cache: "\(folder.path)/.inzage/pdf"))
    }

    /// The documents that are kept for the next build.
    var kept: [String] { folder.files().filter { $0.hasPrefix(".inzage/pdf/") && $0.hasSuffix(".pdf") } }

    /// Writes for every job a file that holds what it was made from, and notes each in `asked`.
    static let copying = """
        cd "$3"
        n=0
        grep -o '"data":"[^"]*"' jobs.json | cut -d'"' -f4 | while read -r data; do
            echo "$data" >>../asked
            cp "$data" "$data.pdf"
            echo "done $n"
            n=$((n + 1))
        done
        """
    /// Has no Typst.
    static let unable = "echo absent; exit 3"

    /// How often a document was asked of an interpreter.
    var asked: Int { folder.text(".inzage/pdf/asked")?.split(separator: "\n").count ?? 0 }
}
