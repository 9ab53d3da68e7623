import Diagnostics
import Records

/// Why a file of records is read as something else: its folder or its ending is nearly right.
///
/// Such a file is no mistake to the program: a page, or a file to copy. To its author it is a record that is
/// gone.
enum Misplacement: Equatable {
    /// `content/memo/x.md`: the folder's name is near that of a folder of records.
    case folder(String, meant: String)
    /// `content/memos/x.yaml`: the records of this folder have another ending.
    case ending(folder: String, meant: String)
    /// `content/begrip.yaml`: the name is near that of a register, or of the site's own file.
    case register(String, meant: String)

    /// What is nearly right about a path below `content/`; nil when nothing is.
    init?(path: String) {
        let parts = path.split(separator: "/").map(String.init)
        guard let name = parts.last, let ending = Self.ending(of: name) else { return nil }
        let found: Misplacement? =
            switch parts.count {
            case 1: ending == "md" ? nil : Self.register(name)
            case 2: Self.ending(ending, in: parts[0]) ?? Self.folder(parts[0])
            default: Self.folder(parts[0])
            }
        guard let found else { return nil }
        self = found
    }

    /// The ending of a file that an author writes records in, as it should be written; nil of another file.
    private static func ending(of name: String) -> String? {
        switch name.split(separator: ".").last.map({ Folding.folded(String($0)) }) {
        case "md", "markdown": "md"
        case "yaml", "yml": "yaml"
        default: nil
        }
    }

    private static func ending(_ ending: String, in folder: String) -> Misplacement? {
        guard let kind = kinds.first(where: { $0.folder == folder }) else { return nil }
        return .ending(folder: folder, meant: kind == .memo || kind == .verslag ? "md" : "yaml")
    }

    private static func folder(_ written: String) -> Misplacement? {
        guard !RecordKind.allCases.contains(where: { $0.folder == written }) else { return nil }
        return Nearest.matches(of: written, among: folders.map(\.name), limit: 1).first
            .flatMap { name in folders.first { $0.name == name } }
            .map { .folder(written, meant: $0.folder) }
    }

    private static func register(_ name: String) -> Misplacement? {
        let stem = String(name.prefix { $0 != "." })
        guard !registers.contains(where: { $0.file == stem }) else { return nil }
        return Nearest.matches(of: stem, among: registers.map(\.name), limit: 1).first
            .flatMap { name in registers.first { $0.name == name } }
            .map { .register(name, meant: "\($0.file).yaml") }
    }

    private static let kinds: [RecordKind] = [
        .memo, .verslag, .traject, .tijdlijn, .segmentkeuzes, .indicator,
    ]

    /// What a folder of records may be called by one who goes by the kind, with its name.
    private static let folders: [(name: String, folder: String)] =
        kinds.flatMap { [($0.folder, $0.folder), ($0.rawValue, $0.folder)] }
        + [("verslagen", RecordKind.verslag.folder), ("tijdlijnen", RecordKind.tijdlijn.folder)]

    /// The same of the files that stand by themselves.
    private static let registers: [(name: String, file: String)] =
        [("site", "site")]
        + [RecordKind.organisatie, .project, .begrip, .toezegging].flatMap {
            [($0.folder, $0.folder), ($0.rawValue, $0.folder)]
        }
}
