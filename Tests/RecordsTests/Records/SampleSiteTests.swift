import Diagnostics
import Foundation
import Records
import Testing

@Suite struct SampleSiteTests {
    /// The sample site, which stands beside the tests.
    private static let content: URL = {
        var folder = URL(filePath: #filePath)
        for _ in 0..<4 { folder.deleteLastPathComponent() }
        return folder.appending(path: "content")
    }()

    private static let kinds: [RecordKind] = [
        .memo, .verslag, .traject, .tijdlijn, .segmentkeuzes, .indicator,
    ]

    private static func bytes(_ path: String) throws -> [UInt8] {
        Array(try Data(contentsOf: content.appending(path: path)))
    }

    @Test(arguments: kinds)
    func `the records of the sample site are read without a message`(kind: RecordKind) throws {
        let folder = SampleSiteTests.content.appending(path: kind.folder).path()
        let names = try FileManager.default.contentsOfDirectory(atPath: folder).sorted()
        let files = names.filter { $0.hasSuffix(".md") || $0.hasSuffix(".yaml") }
        #expect(!files.isEmpty)
        for name in files {
            let path = "\(kind.folder)/\(name)"
            let bytes = try SampleSiteTests.bytes(path)
            let (record, diagnostics) = RecordReader.read(kind, id: RecordID(path), file: path, bytes: bytes)
            #expect(rendered(diagnostics) == "")
            #expect(record.map { type(of: $0.record).kind } == kind)
        }
    }

    @Test func `the settings of the sample site are read without a message`() throws {
        let (site, diagnostics) = RecordReader.site(
            file: "site.yaml", bytes: try SampleSiteTests.bytes("site.yaml"))
        #expect(rendered(diagnostics) == "")
        #expect(site?.naam.isEmpty == false)
    }

    @Test func `the registers of the sample site are read without a message`() throws {
        let projecten = RecordReader.projecten(
            file: "projecten.yaml", bytes: try SampleSiteTests.bytes("projecten.yaml"))
        let organisaties = RecordReader.organisaties(
            file: "organisaties.yaml", bytes: try SampleSiteTests.bytes("organisaties.yaml"))
        let begrippen = RecordReader.begrippen(
            file: "begrippen.yaml", bytes: try SampleSiteTests.bytes("begrippen.yaml"))
        let toezeggingen = RecordReader.toezeggingen(
            file: "toezeggingen.yaml", bytes: try SampleSiteTests.bytes("toezeggingen.yaml"))
        #expect(rendered(projecten.diagnostics + organisaties.diagnostics) == "")
        #expect(rendered(begrippen.diagnostics + toezeggingen.diagnostics) == "")
        #expect(!projecten.entries.isEmpty && !organisaties.entries.isEmpty)
        #expect(!begrippen.entries.isEmpty && !toezeggingen.entries.isEmpty)
    }
}
