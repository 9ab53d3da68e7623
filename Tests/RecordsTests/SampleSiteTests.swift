import Diagnostics
import Foundation
import Records
import Testing

@Suite struct SampleSiteTests {
    private static let content = URL(filePath: #filePath).deletingLastPathComponent()
        .deletingLastPathComponent().deletingLastPathComponent().appending(path: "content")

    private static let folders: [(folder: String, kind: RecordKind)] = [
        ("memos", .memo), ("consultaties", .verslag), ("trajecten", .traject), ("raadsstukken", .tijdlijn),
        ("segmenten", .segmentkeuzes), ("indicatoren", .indicator), ("over", .pagina),
    ]

    private static func files(in folder: String) -> [String] {
        let names = try? FileManager.default.contentsOfDirectory(
            atPath: content.appending(path: folder).path())
        return (names ?? []).filter { $0.hasSuffix(".md") || $0.hasSuffix(".yaml") }.sorted()
    }

    @Test func `every record of the sample site is read without a message`() throws {
        var count = 0
        for (folder, kind) in SampleSiteTests.folders {
            for name in SampleSiteTests.files(in: folder) {
                let path = "\(folder)/\(name)"
                let bytes = Array(try Data(contentsOf: SampleSiteTests.content.appending(path: path)))
                let (record, diagnostics) = RecordReader.read(
                    kind, id: RecordID(path), file: path, bytes: bytes)
                #expect(rendered(diagnostics) == "")
                #expect(record.map { type(of: $0.record).kind } == kind)
                count += 1
            }
        }
        #expect(count >= 4)
    }

    @Test func `the sample site's settings and registers are read without a message`() throws {
        func bytes(_ name: String) throws -> [UInt8] {
            Array(try Data(contentsOf: SampleSiteTests.content.appending(path: name)))
        }
        let site = RecordReader.site(file: "site.yaml", bytes: try bytes("site.yaml"))
        #expect(rendered(site.diagnostics) == "")
        #expect(site.site?.naam == "Inzage in zorginkoop")
        let organisaties = RecordReader.organisaties(
            file: "organisaties.yaml", bytes: try bytes("organisaties.yaml"))
        #expect(rendered(organisaties.diagnostics) == "")
        #expect(organisaties.entries.contains { $0.naam == "gemeente Middelburg" })
        let projecten = RecordReader.projecten(file: "projecten.yaml", bytes: try bytes("projecten.yaml"))
        #expect(rendered(projecten.diagnostics) == "")
        #expect(projecten.entries.first?.id == RecordID("projecten/a1"))
        let toezeggingen = RecordReader.toezeggingen(
            file: "toezeggingen.yaml", bytes: try bytes("toezeggingen.yaml"))
        #expect(rendered(toezeggingen.diagnostics) == "")
        #expect(toezeggingen.entries.count >= 4)
    }
}
