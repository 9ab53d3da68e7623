public import Diagnostics
import YAML

/// Reads records from the bytes of their files, with every mistake that a file holds.
///
/// A record with mistakes is given too, with harmless values in the place of wrong ones, so that the rest of
/// the site can be checked; it is nil when the file as a whole could not be read.
public enum RecordReader {
    /// Reads a file that holds one record: front matter and text when its name ends in `.md`, else YAML.
    ///
    /// `kind` is what its folder says; a `soort` among its keys overrides that. `defaultTitle` is the title
    /// of a record that gives none; without it a title is required.
    public static func read(
        _ kind: RecordKind, id: RecordID, file: String, bytes: [UInt8], defaultTitle: String? = nil
    ) -> (record: LoadedRecord?, diagnostics: [Diagnostic]) {
        let source = RecordFile(file: file, bytes: bytes, id: id, defaultTitle: defaultTitle)
        let kind = source.kind ?? kind
        let record: LoadedRecord? =
            switch kind {
            case .memo: source.record { Memo(&$0) }.map { .memo($0) }
            case .verslag: source.record { Verslag(&$0) }.map { .verslag($0) }
            case .traject: source.record { Traject(&$0) }.map { .traject($0) }
            case .tijdlijn: source.record { Tijdlijn(&$0) }.map { .tijdlijn($0) }
            case .segmentkeuzes: source.record { Segmentkeuzes(&$0) }.map { .segmentkeuzes($0) }
            case .indicator: source.record { Indicator(&$0) }.map { .indicator($0) }
            case .pagina, .organisatie, .project, .begrip, .toezegging, .segment:
                source.record { Pagina(&$0) }.map { .pagina($0) }
            }
        if record != nil { source.refuseText(of: kind) }
        return (record, source.reading.diagnostics)
    }

    /// Reads `site.yaml`.
    public static func site(
        file: String, bytes: [UInt8]
    ) -> (site: SiteInstellingen?, diagnostics: [Diagnostic]) {
        let source = RecordFile(file: file, bytes: bytes, id: RecordID("site"))
        return (source.record { SiteInstellingen(&$0) }, source.reading.diagnostics)
    }

    /// Reads the register `organisaties.yaml`.
    public static func organisaties(
        file: String, bytes: [UInt8]
    ) -> (entries: [Organisatie], diagnostics: [Diagnostic]) {
        register(file, bytes) { Organisatie(&$0) }
    }

    /// Reads the register `projecten.yaml`.
    public static func projecten(
        file: String, bytes: [UInt8]
    ) -> (entries: [Project], diagnostics: [Diagnostic]) {
        register(file, bytes) { Project(&$0) }
    }

    /// Reads the register `begrippen.yaml`.
    public static func begrippen(
        file: String, bytes: [UInt8]
    ) -> (entries: [Begrip], diagnostics: [Diagnostic]) {
        register(file, bytes) { Begrip(&$0) }
    }

    /// Reads the register `toezeggingen.yaml`.
    public static func toezeggingen(
        file: String, bytes: [UInt8]
    ) -> (entries: [Toezegging], diagnostics: [Diagnostic]) {
        register(file, bytes) { Toezegging(&$0) }
    }

    private static func register<Value>(
        _ file: String, _ bytes: [UInt8], _ make: @escaping @Sendable (inout Fields) -> Value
    ) -> (entries: [Value], diagnostics: [Diagnostic]) {
        let source = RecordFile(file: file, bytes: bytes, id: RecordID(file))
        let entries = source.entries(make)
        return (entries, source.reading.diagnostics)
    }
}

extension RecordFile {
    /// The kind that `soort` names; nil when it names none, which reading the record reports.
    fileprivate var kind: RecordKind? {
        guard case .mapping(let mapping) = root?.content, case .scalar(let scalar) = mapping["soort"]?.content
        else { return nil }
        return RecordKind(ofFile: scalar.text.trimmed)
    }

    /// Reports text below the keys of a record that has no place for it.
    fileprivate func refuseText(of kind: RecordKind) {
        guard !kind.hasText else { return }
        let lines = reading.text.source.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
        guard let line = lines.firstIndex(where: { !$0.allSatisfy(\.isWhitespace) }) else { return }
        let place = reading.text.origin.place(line: line + 1, column: 1)
        reading.report([Diagnostic(RecordCause.textWithoutPlace(kind), at: place)])
    }
}
