public import Diagnostics
import YAML

/// Reads records from the bytes of their files, with every mistake that a file holds.
///
/// A record with mistakes is given too, with harmless values in the place of wrong ones, so that the rest of the site can be
/// checked; it is nil when the file as a whole could not be read.
public enum RecordReader {
    /// Reads a Markdown file: a memo, report or page.
    ///
    /// `kind` is what its folder says; a `soort` in its front matter overrides that. `defaultTitle` is the title of a page that
    /// gives none; without it a title is required.
    public static func read(
        _ kind: RecordKind, id: RecordID, file: String, bytes: [UInt8], defaultTitle: String? = nil
    ) -> (record: LoadedRecord?, diagnostics: [Diagnostic]) {
        let parts = FrontMatter(splitting: bytes)
        let body = BodyText(bytes[parts.body], file: file, firstLine: parts.bodyLine)
        let text = MarkdownText(body.text, at: Origin(file: file, firstLine: parts.bodyLine))
        let reading = Reading(file: file, id: id, text: text, defaultTitle: defaultTitle)
        reading.report([parts.diagnostic(in: file), body.diagnostic].compactMap { $0 })
        guard !parts.isOpen else { return (nil, reading.diagnostics) }
        let document = YAMLDocument(bytes[parts.yaml], file: file, firstLine: parts.yamlLine)
        reading.report(document.diagnostics)
        guard let root = root(of: document) else { return (nil, reading.diagnostics) }
        let record: LoadedRecord? =
            switch kind {
            case .memo: make(root, reading) { Memo(&$0) }.map(LoadedRecord.memo)
            case .verslag: make(root, reading) { Verslag(&$0) }.map(LoadedRecord.verslag)
            default: make(root, reading) { Pagina(&$0) }.map(LoadedRecord.pagina)
            }
        return (record, reading.diagnostics)
    }

    /// Reads `site.yaml`.
    public static func site(
        file: String, bytes: [UInt8]
    ) -> (site: SiteInstellingen?, diagnostics: [Diagnostic]) {
        let reading = Reading(file: file, id: RecordID("site"))
        let document = YAMLDocument(bytes[FrontMatter.start(of: bytes)...], file: file)
        reading.report(document.diagnostics)
        let site = root(of: document).flatMap { make($0, reading) { SiteInstellingen(&$0) } }
        return (site, reading.diagnostics)
    }

    /// The keys of a document; none for one that is empty, nil for one that could not be read.
    private static func root(of document: YAMLDocument) -> Node? {
        document.root
            ?? (document.diagnostics.isEmpty ? Node(.mapping(Mapping()), at: Mark(line: 1, column: 1)) : nil)
    }

    private static func make<Value>(
        _ root: Node, _ reading: Reading, _ make: (inout Fields) -> Value
    ) -> Value? {
        Entry(key: "", node: root, reading: reading).record(make)
    }
}
