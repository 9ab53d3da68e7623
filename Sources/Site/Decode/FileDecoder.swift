import Diagnostics
import Digests
import Markup
import Records
import Relations

/// Decodes one file.
struct FileDecoder {
    let path: String
    let bytes: [UInt8]

    private var file: String { "content/\(path)" }
    private var id: RecordID { RecordRoute.id(of: path) }

    func decode(_ route: RecordRoute) -> DecodedFile {
        var decoded = content(route)
        decoded.unread = unread(decoded, route)
        return decoded
    }

    /// A record without content, or a register with an error: entries of it may be missing.
    private func unread(_ decoded: DecodedFile, _ route: RecordRoute) -> UnreadSource? {
        switch route {
        case .register(let kind): decoded.diagnostics.hasErrors ? .register(kind) : nil
        case .markdown, .yaml: decoded.content == nil ? .record(id) : nil
        default: nil
        }
    }

    private func content(_ route: RecordRoute) -> DecodedFile {
        switch route {
        case .site:
            let (site, found) = RecordReader.site(file: file, bytes: bytes)
            return DecodedFile(content: site.map(DecodedFile.Content.site), diagnostics: found)
        case .homeIntroduction: return introduction { .homeIntroduction($0) }
        case .sectionIntroduction(let folder):
            return introduction { .sectionIntroduction(folder: folder, $0) }
        case .markdown(let kind): return markdown(kind)
        case .yaml(let kind): return yaml(kind)
        case .register(let kind): return register(kind)
        case .file: return DecodedFile()
        }
    }

    private func introduction(_ content: (Loaded<Pagina>) -> DecodedFile.Content) -> DecodedFile {
        let (record, found) = RecordReader.read(.pagina, id: id, file: file, bytes: bytes, defaultTitle: "")
        guard case .pagina(let pagina) = record else { return DecodedFile(diagnostics: found) }
        let (loaded, more) = load(pagina, pagina.tekst)
        return DecodedFile(content: content(loaded), diagnostics: found + more)
    }

    private func markdown(_ kind: RecordKind) -> DecodedFile {
        let (record, found) = RecordReader.read(kind, id: id, file: file, bytes: bytes)
        switch record {
        case .memo(let memo): return decoded(memo, memo.tekst, found) { .memo($0) }
        case .verslag(let verslag): return decoded(verslag, verslag.tekst, found) { .verslag($0) }
        case .pagina(let pagina): return decoded(pagina, pagina.tekst, found) { .pagina($0) }
        default: return DecodedFile(diagnostics: found)
        }
    }

    private func decoded<Record>(
        _ record: Record, _ text: MarkdownText, _ found: [Diagnostic],
        _ content: (Loaded<Record>) -> DecodedFile.Content
    ) -> DecodedFile {
        let (loaded, more) = load(record, text)
        return DecodedFile(content: content(loaded), diagnostics: found + more)
    }

    private func load<Record>(_ record: Record, _ text: MarkdownText) -> (Loaded<Record>, [Diagnostic]) {
        let (document, found) = MarkdownReader.read(
            Array(text.source.utf8), origin: text.origin,
            options: ReadingOptions(reservedAnchors: Publication.reservedAnchors))
        return (Loaded(record, body: document, file: file, digest: digest), found)
    }

    private var digest: String { Digest(of: bytes).hexadecimal }

    private func yaml(_ kind: RecordKind) -> DecodedFile {
        let (record, found) = RecordReader.read(kind, id: id, file: file, bytes: bytes)
        let digest = digest
        let content: DecodedFile.Content? =
            switch record {
            case .traject(let traject): .traject(Loaded(traject, file: file, digest: digest))
            case .tijdlijn(let tijdlijn): .tijdlijn(Loaded(tijdlijn, file: file, digest: digest))
            case .segmentkeuzes(let keuzes): .segmentkeuzes(Loaded(keuzes, file: file, digest: digest))
            case .indicator(let indicator): .indicator(Loaded(indicator, file: file, digest: digest))
            default: nil
            }
        return DecodedFile(content: content, diagnostics: found)
    }

    private func register(_ kind: RecordKind) -> DecodedFile {
        switch kind {
        case .organisatie:
            let (entries, found) = RecordReader.organisaties(file: file, bytes: bytes)
            return DecodedFile(content: .organisaties(entries.map(entry)), diagnostics: found)
        case .project:
            let (entries, found) = RecordReader.projecten(file: file, bytes: bytes)
            return DecodedFile(content: .projecten(entries.map(entry)), diagnostics: found)
        case .begrip:
            let (entries, found) = RecordReader.begrippen(file: file, bytes: bytes)
            return DecodedFile(content: .begrippen(entries), diagnostics: found)
        default:
            let (entries, found) = RecordReader.toezeggingen(file: file, bytes: bytes)
            return DecodedFile(content: .toezeggingen(entries), diagnostics: found)
        }
    }

    private func entry<Record>(_ record: Record) -> Loaded<Record> {
        Loaded(record, file: file, digest: digest)
    }
}
