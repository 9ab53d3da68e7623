import Diagnostics
import Relations
import Templates

extension PageComposer {
    /// Few pages are longer: room for them is made at once.
    private static let usualLength = 24_576

    /// The page as files: its HTML, the twin where it has one, and the tables that stand beside it.
    func finish<View: Viewable>(
        _ template: Template<View>, _ view: View, twin: JSONObject? = nil, tables: [PageTable] = []
    ) -> ComposedPage {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(Self.usualLength)
        template.render(view, into: &bytes)
        var files = [OutputFile(path: address.path + "index.html", bytes: markingTerms(in: bytes))]
        if let twin {
            files.append(OutputFile(path: address.path + "index.json", bytes: JSON.object(twin).bytes))
        }
        files += tables.map { OutputFile(path: address.path + $0.file, bytes: $0.bytes) }
        return ComposedPage(files: files, diagnostics: diagnostics, source: file)
    }
}
