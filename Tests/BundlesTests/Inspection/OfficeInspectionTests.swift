import Testing

@testable import Bundles

@Suite struct OfficeInspectionTests {
    /// A document of Word, Excel or LibreOffice with some parts besides those that it must have.
    private static func document(_ name: String, _ parts: [String: String]) -> [UInt8] {
        var all: [String: String]
        switch name.suffix(4) {
        case "docx": all = ["word/document.xml": "<w:document><w:p/></w:document>"]
        case "xlsx": all = ["xl/workbook.xml": "<workbook/>"]
        case ".odt": all = ["mimetype": "application/vnd.oasis.opendocument.text"]
        default: all = ["mimetype": "application/vnd.oasis.opendocument.spreadsheet"]
        }
        all.merge(parts) { _, new in new }
        let files = all.sorted { $0.key < $1.key }.map { BundleFile(path: $0.key, text: $0.value) }
        return ZipWriter.zip(files) ?? []
    }

    private func findings(_ name: String, _ parts: [String: String]) -> [DocumentFinding] {
        Inspection(allowing: PublicNames(["gemeente Proef"])).findings(
            in: Self.document(name, parts), named: name)
    }

    struct Case: Sendable {
        var name: String
        var parts: [String: String]
        var findings: [DocumentFinding] = []
    }

    static let cases = [
        Case(name: "a.docx", parts: [:]),
        Case(
            name: "a.docx",
            parts: ["docProps/core.xml": "<c><dc:creator>Gemeente Proef</dc:creator><cp:lastModifiedBy/></c>"]
        ),
        Case(
            name: "a.docx",
            parts: [
                "docProps/core.xml":
                    "<c><dc:creator>Piet</dc:creator><cp:lastModifiedBy>Jan</cp:lastModifiedBy></c>"
            ], findings: [.person(field: "creator"), .person(field: "lastModifiedBy")]),
        Case(
            name: "a.xlsx",
            parts: ["docProps/app.xml": "<P><Company>Proef BV</Company><Manager>Jo</Manager></P>"],
            findings: [.person(field: "Manager")]),
        Case(
            name: "a.docx", parts: ["word/comments.xml": "<w:comments><w:comment w:author='Piet'/>"],
            findings: [.comments]),
        Case(name: "a.docx", parts: ["word/comments.xml": "<w:comments></w:comments>"]),
        Case(
            name: "a.docx", parts: ["word/people.xml": "<w15:people><w15:person w15:author=\"Piet\"/>"],
            findings: [.person(field: "people")]),
        Case(
            name: "a.docx",
            parts: ["word/document.xml": "<w:p><w:ins w:id='1' w:author='Piet'><w:r/></w:ins>"],
            findings: [.trackedChanges]),
        Case(
            name: "a.docx", parts: ["word/footnotes.xml": "<w:p><w:del w:id='1'><w:delText>x</w:delText>"],
            findings: [.trackedChanges]),
        Case(name: "a.docx", parts: ["word/vbaProject.bin": "x"], findings: [.macros]),
        Case(
            name: "a.xlsx",
            parts: [
                "[Content_Types].xml": "<Override ContentType='application/vnd.ms-excel.sheet.macroEnabled'/>"
            ],
            findings: [.macros]),
        Case(name: "a.docx", parts: ["word/embeddings/oleObject1.bin": "x"], findings: [.files]),
        Case(
            name: "a.docx", parts: ["word/embeddings/tabel.xlsx": "x"],
            findings: [.otherContent(ending: "xlsx")]),
        Case(name: "a.xlsx", parts: ["xl/printerSettings/printerSettings1.bin": "x"]),
        Case(
            name: "a.xlsx", parts: ["xl/comments1.xml": "<comments><comment ref='A1'/>"],
            findings: [.comments]),
        Case(
            name: "a.odt",
            parts: ["meta.xml": "<meta:initial-creator>Piet</meta:initial-creator><dc:creator/>"],
            findings: [.person(field: "initial-creator")]),
        Case(
            name: "a.odt",
            parts: ["content.xml": "<office:annotation office:name='1'><dc:creator>Piet</dc:creator>"],
            findings: [.comments]),
        Case(
            name: "a.odt", parts: ["content.xml": "<text:tracked-changes><text:changed-region text:id='1'>"],
            findings: [.trackedChanges]),
        Case(name: "a.odt", parts: ["content.xml": "<text:tracked-changes text:track-changes='false'/>"]),
        Case(name: "a.ods", parts: ["Basic/Standard/Module1.xml": "<script/>"], findings: [.macros]),
        Case(
            name: "a.ods", parts: ["META-INF/manifest.xml": "<manifest:encryption-data a='1'/>"],
            findings: [.encrypted]),
        Case(name: "a.odt", parts: ["meta.xml": "\0<\0a"], findings: [.unreadable]),
        Case(
            name: "a.ods", parts: ["mimetype": "application/vnd.oasis.opendocument.text"],
            findings: [.otherContent(ending: "ods")]),
    ]

    @Test(arguments: cases)
    func whatIsInADocumentIsFound(example: Case) {
        #expect(findings(example.name, example.parts) == example.findings)
    }

    @Test func theTableOfAChartIsLookedIntoToo() throws {
        let table = Self.document("t.xlsx", ["docProps/core.xml": "<dc:creator>Piet</dc:creator>"])
        let files = [
            BundleFile(path: "word/document.xml", text: "<w:document/>"),
            BundleFile(path: "word/embeddings/t.xlsx", bytes: table),
        ]
        let bytes = try #require(ZipWriter.zip(files))
        let inspection = Inspection(allowing: PublicNames())
        #expect(inspection.findings(in: bytes, named: "a.docx") == [.person(field: "creator")])
    }

    @Test(
        arguments: [
            ("a.docx", [0xD0, 0xCF, 0x11, 0xE0, 0], [DocumentFinding.encrypted]),
            ("a.docx", [0x50, 0x4B, 3, 4, 0], [.unreadable]),
            ("a.docx", [0x25], [.otherContent(ending: "docx")]),
            ("a.csv", [0x61], []), ("A.PDF", [0x61], [.otherContent(ending: "pdf")]),
        ] as [(String, [UInt8], [DocumentFinding])])
    func whatIsNoSuchDocumentIsTold(name: String, bytes: [UInt8], findings: [DocumentFinding]) {
        #expect(Inspection(allowing: PublicNames()).findings(in: bytes, named: name) == findings)
    }

    @Test(
        arguments: [
            ("a.pdf", 1, []),
            ("a.zip", 1, [DocumentFinding.ending("zip", allowed: ["pdf", "docx", "xlsx", "odt", "ods"])]),
            ("a.pdf", 100_000_001, [.size(100_000_001, limit: 100_000_000)]),
        ] as [(String, Int, [DocumentFinding])])
    func whatMayGoIntoABundleIsLimited(name: String, size: Int, findings: [DocumentFinding]) {
        #expect(BundleLimits().findings(of: name, size: size) == findings)
    }
}
