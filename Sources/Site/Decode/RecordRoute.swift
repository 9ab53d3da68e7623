import Records

/// What a file under `content/` is, by its path (content model §1).
enum RecordRoute: Equatable {
    case site
    /// `index.md`: the introduction of the home page.
    case homeIntroduction
    /// `memos/index.md` and the like: the introduction of a section.
    case sectionIntroduction(folder: String)
    /// A Markdown record of the kind that the folder says.
    case markdown(RecordKind)
    /// A YAML record of that kind.
    case yaml(RecordKind)
    /// A register of entries of that kind.
    case register(RecordKind)
    /// Copied as it is.
    case file

    /// The route of a path below `content/`.
    init(path: String) {
        let parts = path.split(separator: "/")
        let folder = parts.count > 1 ? parts.first : nil
        let kind = folder.flatMap { name in RecordKind.allCases.first { $0.folder == name && $0 != .segment }
        }
        let isYAML = path.hasSuffix(".yaml") || path.hasSuffix(".yml")
        if parts.count == 1, isYAML {
            self = Self.top(String(path.split(separator: ".").first ?? ""))
        } else if path.hasSuffix(".md") {
            self = Self.markdown(path, parts.count, kind)
        } else if isYAML, let kind, [.traject, .tijdlijn, .segmentkeuzes, .indicator].contains(kind) {
            self = .yaml(kind)
        } else {
            self = .file
        }
    }

    private static func top(_ name: String) -> RecordRoute {
        switch name {
        case "site": .site
        case "organisaties": .register(.organisatie)
        case "projecten": .register(.project)
        case "begrippen": .register(.begrip)
        case "toezeggingen": .register(.toezegging)
        default: .file
        }
    }

    private static func markdown(_ path: String, _ depth: Int, _ kind: RecordKind?) -> RecordRoute {
        if path == "index.md" { return .homeIntroduction }
        if depth == 2, path.hasSuffix("/index.md"), let kind, kind != .pagina {
            return .sectionIntroduction(folder: kind.folder)
        }
        return .markdown(kind == .memo || kind == .verslag ? kind ?? .pagina : .pagina)
    }

    /// The id of the record in a file: its path without ending; the folder's for an `index.md`.
    static func id(of path: String) -> RecordID {
        var parts = path.split(separator: "/").map(String.init)
        guard let name = parts.popLast() else { return RecordID(path) }
        let stem = name.split(separator: ".", omittingEmptySubsequences: false).dropLast().joined(
            separator: ".")
        if stem != "index" || parts.isEmpty { parts.append(stem) }
        return RecordID(parts.joined(separator: "/"))
    }
}
