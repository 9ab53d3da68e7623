import Diagnostics
import Digests
import Outputs
import Records
import Templates
import Theme
import YAML

/// Loads the default theme with the files that a site puts in their places.
struct ThemeLoader {
    private let language: Language
    private let settings: SiteInstellingen
    /// By path below `templates/`: the default theme's files, or the site's where it has one of the same
    /// path.
    private var files: [String: ThemeFile] = [:]
    private var diagnostics: [Diagnostic] = []

    init(_ request: SiteRequest, _ overrides: [SourceFile], _ settings: SiteInstellingen) throws(DiskError) {
        self.settings = settings
        language = Language(tag: settings.taal)
        for file in Theme.files {
            files[file.path] = ThemeFile(path: file.path, bytes: Array(file.text.utf8), isOwn: false)
        }
        var added: [String] = []
        for file in overrides {
            let bytes = try Disk.bytes(of: "\(request.folder)/templates/\(file.path)")
            if files[file.path] == nil { added.append(file.path) }
            files[file.path] = ThemeFile(path: file.path, bytes: bytes, isOwn: true)
        }
        diagnostics += added.filter { !isUsed($0) }.map { path in
            let others = files.keys.filter { !added.contains($0) }
            return Diagnostic(
                SiteCause.unusedFile(path: path, nearest: Nearest.matches(of: path, among: others)),
                at: Place(file: "templates/\(path)"))
        }
        if let tokens = settings.thema.tokens {
            let path = "\(request.folder)/content/\(tokens.path)"
            // A missing file has its message already.
            if case .file = Disk.kind(of: path) {
                let bytes = try Disk.bytes(of: path)
                files["assets/zz-tokens.css"] = ThemeFile(
                    path: "assets/zz-tokens.css", bytes: bytes, isOwn: true)
            }
        }
    }

    /// The theme; nil, with diagnostics, when a template or the texts have errors.
    mutating func load() -> (theme: LoadedTheme?, diagnostics: [Diagnostic]) {
        let phrases = texts()
        let sorted = files.values.sorted { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) }
        let sources = sorted.filter { $0.path.hasSuffix(".html") }.map {
            TemplateSource(path: $0.path, file: "templates/\($0.path)", bytes: $0.bytes)
        }
        let library = TemplateLibrary(sources: sources, texts: phrases)
        let assets = sorted.filter { $0.path.hasPrefix("assets/") }.map(\.asset)
        let pages = PageTheme(
            library: library, styles: assets.map(\.path).filter { $0.hasSuffix(".css") },
            scripts: assets.map(\.path).filter { $0.hasSuffix(".js") },
            icon: assets.map(\.path).first { $0.hasPrefix("assets/favicon") }, diagnostics: &diagnostics)
        // What a site's own page makes superfluous in the default theme is no business of its author.
        let own = Set(sorted.filter(\.isOwn).map { "templates/\($0.path)" })
        diagnostics += library.diagnostics(unreachedFrom: PageTheme.paths).filter {
            own.contains($0.place.file)
        }
        guard let pages, !diagnostics.hasErrors else { return (nil, diagnostics) }
        let words = Words(language: language, phrases: phrases)
        let documents = sorted.filter { $0.isForDocuments }.map { OutputFile(path: $0.path, bytes: $0.bytes) }
        return (
            LoadedTheme(words: words, pages: pages, assets: assets, documents: documents), diagnostics
        )
    }

    /// Whether a file that the default theme lacks serves a purpose. Of templates that is seen later.
    private func isUsed(_ path: String) -> Bool {
        if path.hasPrefix("assets/") || path.hasSuffix(".html") { return true }
        guard path.hasPrefix("pdf/") else { return false }
        if [".ttf", ".otf", ".ttc"].contains(where: path.hasSuffix) { return true }
        let name = Array((path.split(separator: "/").last ?? "").utf8)
        return files.values.contains {
            $0.isOwn && $0.path.hasSuffix(".typ") && ByteSearch.contains($0.bytes, name)
        }
    }

    /// Whether a template of the site itself asks for a phrase.
    private func isAsked(_ key: String) -> Bool {
        let name = Array("tekst.\(key)".utf8)
        return files.values.contains {
            $0.isOwn && $0.path.hasSuffix(".html") && ByteSearch.contains($0.bytes, name)
        }
    }

    /// The phrases of the site's language: the default theme's, then the site's own over them.
    private mutating func texts() -> [String: String] {
        let path = "texts/\(language.rawValue).yaml"
        let standard = Theme.files.first { $0.path == path }.map { Array($0.text.utf8) } ?? []
        var phrases = ThemeTexts(file: "templates/\(path)", bytes: standard).phrases
        if let own = files[path], own.isOwn {
            let texts = ThemeTexts(file: "templates/\(path)", bytes: own.bytes)
            let unknown = texts.unknown(among: Set(phrases.keys)) { isAsked($0) }
            diagnostics += texts.diagnostics + unknown
            phrases.merge(texts.phrases) { _, own in own }
        }
        for phrase in Phrase.allCases where phrases[phrase.key] == nil {
            diagnostics.append(
                Diagnostic(
                    SiteCause.missingPhrase(key: phrase.key), at: Place(file: "templates/\(path)")))
        }
        return phrases
    }
}
