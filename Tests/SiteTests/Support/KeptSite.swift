import Foundation
import Support
import Testing

/// A site that is kept beside the tests, in `Tests/Sites`.
struct KeptSite: Sendable, CustomTestStringConvertible {
    /// What its builds come to.
    enum Group: String { case valid, invalid }

    let name: String
    /// The folder that holds `content/`, with a slash at its end.
    let folder: URL

    private static let root = URL(filePath: #filePath).deletingLastPathComponent()
        .deletingLastPathComponent().deletingLastPathComponent().appending(path: "Sites/")

    init(_ group: Group, _ name: String) {
        self.name = name
        folder = Self.root.appending(path: "\(group.rawValue)/\(name)/")
    }

    /// The sample site of the repository.
    static let sample = KeptSite(name: "sample", folder: root.appending(path: "../../"))

    private init(name: String, folder: URL) {
        self.name = name
        self.folder = folder
    }

    /// All sites of a group, in order of name.
    static func all(_ group: Group) -> [KeptSite] {
        let path = root.appending(path: group.rawValue).path
        let names = (try? FileManager.default.contentsOfDirectory(atPath: path)) ?? []
        return names.sorted().map { KeptSite(group, $0) }
    }

    var testDescription: String { name }

    /// The day that it is built for.
    var peildatum: String {
        (try? String(contentsOf: folder.appending(path: "peildatum.txt"), encoding: .utf8))
            .map { $0.trimmingCharacters(in: .whitespacesAndNewlines) } ?? "2023-04-05"
    }

    /// The site as built into memory.
    func build(tasks: Int = 2) async throws -> BuiltSite {
        let copy = try copied()
        return try await BuiltSite(folder: copy.path, asOf: peildatum, tasks: tasks)
    }

    /// The site's own files in a folder of their own. `vulling.txt` names those that are too large to keep,
    /// and the size to fill them to.
    func copied() throws -> TemporaryFolder {
        let copy = try TemporaryFolder()
        for part in parts {
            let source = folder.appending(path: part).path
            try FileManager.default.copyItem(atPath: source, toPath: "\(copy.path)/\(part)")
        }
        let filling = try? String(contentsOf: folder.appending(path: "vulling.txt"), encoding: .utf8)
        for line in filling?.split(separator: "\n") ?? [] {
            let parts = line.split(separator: " ").map(String.init)
            let text = copy.text(parts[0]) ?? ""
            let lines = (Int(parts[1]) ?? 0) / 10
            try copy.write(parts[0], text + String(repeating: "# vulling\n", count: lines + 1))
        }
        return copy
    }

    /// The folders with its own files; the templates beside the sample site are the default theme.
    private var parts: [String] {
        ["content", "templates"].filter { part in
            let isThere = FileManager.default.fileExists(atPath: folder.appending(path: part).path)
            return isThere && !(name == "sample" && part == "templates")
        }
    }

    /// The assets that the site has in place of, or besides, those of the default theme.
    var ownAssets: Set<String> {
        let replaced = sources.filter { $0.hasPrefix("templates/assets/") }.map {
            String($0.dropFirst("templates/".count))
        }
        return Set(replaced + ["assets/zz-tokens.css"])
    }

    /// The paths of the site's own files from its folder, what is expected of it left out.
    var sources: [String] {
        parts.flatMap { part in
            let all = try? FileManager.default.subpathsOfDirectory(atPath: folder.appending(path: part).path)
            return (all ?? []).map { "\(part)/\($0)" }.filter { path in
                (try? Data(contentsOf: folder.appending(path: path))) != nil
            }
        }.sorted()
    }
}
