import Diagnostics
import Markup
import Minutes
import Records
import Relations

/// Makes records of the files of a site.
enum Decode {
    /// What was decoded; `site` is nil when `site.yaml` could not be read.
    struct Result {
        var site: LoadedSite?
        var diagnostics: [Diagnostic]
    }

    /// Decodes every file below `content/`, each by itself, and then what needs the registers: the minutes.
    static func decode(
        _ files: [SourceFile], in folder: String, tasks: Int
    ) async throws(DiskError) -> Result {
        let decoded = await Parallel.map(files, tasks: tasks) { file in
            Swift.Result { () throws(DiskError) in try decode(file, in: folder) }
        }
        var site: LoadedSite?
        var diagnostics: [Diagnostic] = []
        var contents: [DecodedFile.Content] = []
        var unread: [UnreadSource] = []
        for result in decoded {
            let file = try result.get()
            diagnostics += file.diagnostics
            unread += [file.unread].compactMap { $0 }
            guard let content = file.content else { continue }
            if case .site(let settings) = content {
                site = LoadedSite(instellingen: settings)
            } else {
                contents.append(content)
            }
        }
        if !files.contains(where: { RecordRoute(path: $0.path) == .site }) {
            diagnostics.append(Diagnostic(SiteCause.noSite, at: Place(file: "content/site.yaml")))
        }
        guard var site else { return Result(site: nil, diagnostics: diagnostics) }
        site.unread = unread
        for content in contents { site.add(content) }
        diagnostics += await site.understandMinutes(tasks: tasks) { file in
            let path = "\(folder)/\(file.dropFirst("content/".count))"
            return (try? Disk.bytes(of: path)).map { SourceText(file: file, bytes: $0) }
        }
        return Result(site: site, diagnostics: diagnostics)
    }

    private static func decode(_ file: SourceFile, in folder: String) throws(DiskError) -> DecodedFile {
        let route = RecordRoute(path: file.path)
        var decoded =
            switch route {
            case .file: DecodedFile(content: .copied(ContentFile(path: file.path, size: file.size)))
            default:
                FileDecoder(path: file.path, bytes: try Disk.bytes(of: "\(folder)/\(file.path)"))
                    .decode(route)
            }
        if decoded.isNoRecord, let misplaced = Misplacement(path: file.path) {
            decoded.diagnostics.append(
                Diagnostic(SiteCause.misplaced(misplaced), at: Place(file: "content/\(file.path)")))
        }
        return decoded
    }
}
