import Foundation
import PackagePlugin

/// Compiles files into a module, so that an installed `inzage` needs no other file: into `CodeLists` the code
/// lists (`data/codelijsten/`), into any other the default theme (`templates/`), the pages of the diagnostics
/// (`docs/meldingen/`) and the script that prints documents (`scripts/pdf/`).
@main
struct EmbedFiles: BuildToolPlugin {
    func createBuildCommands(context: PluginContext, target: Target) throws -> [Command] {
        let root = context.package.directoryURL
        let names =
            target.name == "CodeLists"
            ? ["data/codelijsten"] : ["templates", "docs/meldingen", "scripts/pdf"]
        let folders = names.map {
            root.appending(path: $0, directoryHint: .isDirectory)
        }
        let output = context.pluginWorkDirectoryURL.appending(path: "Embedded.swift")
        return [
            .buildCommand(
                displayName: "Embedding the files of \(target.name)",
                executable: try context.tool(named: "embed").url,
                arguments: [output.path(percentEncoded: false)]
                    + folders.map { $0.path(percentEncoded: false) },
                inputFiles: folders.flatMap(files),
                outputFiles: [output])
        ]
    }

    /// Every file below a folder, in order of path.
    private func files(below folder: URL) -> [URL] {
        let found = FileManager.default.enumerator(
            at: folder, includingPropertiesForKeys: [.isRegularFileKey])
        let files = (found?.compactMap { $0 as? URL } ?? []).filter {
            (try? $0.resourceValues(forKeys: [.isRegularFileKey]).isRegularFile) == true
        }
        return files.sorted { $0.path() < $1.path() }
    }
}
