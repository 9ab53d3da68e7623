import Foundation
import PackagePlugin

/// Compiles the default theme (`templates/`), the pages of the diagnostics (`docs/meldingen/`) and the script
/// that prints documents (`scripts/pdf/`) into the program, so that an installed `inzage` needs no other file.
@main
struct EmbedTheme: BuildToolPlugin {
    func createBuildCommands(context: PluginContext, target: Target) throws -> [Command] {
        let root = context.package.directoryURL
        let folders = ["templates", "docs/meldingen", "scripts/pdf"].map {
            root.appending(path: $0, directoryHint: .isDirectory)
        }
        let output = context.pluginWorkDirectoryURL.appending(path: "Embedded.swift")
        return [
            .buildCommand(
                displayName: "Embedding the theme",
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
