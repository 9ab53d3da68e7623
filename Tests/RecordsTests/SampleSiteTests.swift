import Diagnostics
import Foundation
import Records
import Testing

@Suite struct SampleSiteTests {
    private static let content = URL(filePath: #filePath).deletingLastPathComponent()
        .deletingLastPathComponent().deletingLastPathComponent().appending(path: "content")

    @Test(arguments: [
        ("memos/2022-12-20-tweede-memo-middelburgs-model.md", RecordKind.memo),
        ("consultaties/2019-11-29-ontwikkeltafel-maastricht.md", .verslag),
        ("over/index.md", .pagina),
    ])
    func `the sample site is read without a message`(path: String, kind: RecordKind) throws {
        let bytes = Array(try Data(contentsOf: SampleSiteTests.content.appending(path: path)))
        let (record, diagnostics) = RecordReader.read(kind, id: RecordID(path), file: path, bytes: bytes)
        #expect(rendered(diagnostics) == "")
        #expect(record != nil)
    }

    @Test func `the sample site's settings are read without a message`() throws {
        let bytes = Array(try Data(contentsOf: SampleSiteTests.content.appending(path: "site.yaml")))
        let (site, diagnostics) = RecordReader.site(file: "site.yaml", bytes: bytes)
        #expect(rendered(diagnostics) == "")
        #expect(site?.naam == "Inzage in zorginkoop")
    }
}
