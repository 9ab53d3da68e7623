import Testing

@testable import Bundles

@Suite struct PDFInspectionTests {
    /// A PDF with some objects, each in a body of its own.
    private static func pdf(_ objects: String...) -> [UInt8] {
        var text = "%PDF-1.7\n1 0 obj\n<</Type/Catalog/Pages 2 0 R>>\nendobj\n"
        for (number, object) in objects.enumerated() { text += "\(number + 3) 0 obj\n\(object)\nendobj\n" }
        return Array("\(text)trailer\n<</Root 1 0 R/Info 3 0 R>>\n%%EOF\n".utf8)
    }

    private static func stream(_ dictionary: String, _ content: [UInt8], length: Int? = nil) -> [UInt8] {
        let head = "%PDF-1.7\n3 0 obj\n<<\(dictionary)/Length \(length ?? content.count)>>\nstream\n"
        return Array(head.utf8) + content + Array("\nendstream\nendobj\n%%EOF".utf8)
    }

    private static let xmp = """
        <x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF><rdf:Description rdf:about="" xmp:CreatorTool="Word">
        <dc:creator><rdf:Seq><rdf:li>Piet Proef</rdf:li></rdf:Seq></dc:creator></rdf:Description></rdf:RDF>
        """
    private static let objects = Array("7 0 8 20 <</Title(x)>> <</Author(Piet Proef)>>".utf8)

    private func findings(_ pdf: [UInt8]) -> [DocumentFinding] {
        Inspection(allowing: PublicNames(["gemeente Proef"])).findings(in: pdf, named: "a/b.pdf")
    }

    static let clean: [[UInt8]] = [
        pdf("<</Title(Verslag)/Producer(Typst)/Creator(Typst)>>"),
        pdf("<</Author()/Title(x)>>"), pdf("<</Author (  ) >>"), pdf("<</Author(Gemeente Proef)>>"),
        pdf("<</Author<FEFF00470065006D00650065006E0074006500200050 0072006F00650066>>>"),
        pdf("<</Author 4 0 R>>", "(gemeente  proef)"), pdf("<</Authors(Piet)>>"),
        pdf("<</Type/Annot/Subtype/Link>>", "<</Subtype /Widget/T(naam)>>"),
        stream("/Type/Metadata/Subtype/XML", Array(xmp.replacing("Piet", with: "gemeente").utf8)),
        stream("/Type/XObject/Filter/DCTDecode", Array("stream\n/Author(Piet)".utf8)),
    ]

    @Test(arguments: clean)
    func aDocumentThatNamesNobodyMayBePublished(pdf: [UInt8]) {
        #expect(findings(pdf) == [])
    }

    static let named: [[UInt8]] = [
        pdf("<</Title(x)/Author(Piet Proef)>>"), pdf("<< /Author\n\t(Piet \\(P.\\) Proef) >>"),
        pdf("<</Author<506965742050726F6566>>>"), pdf("<</Author<FEFF0050006900650074>>>"),
        pdf("<</Author 4 0 R>>", "(Piet Proef)"), pdf("<</Author 9 0 R>>"),
        pdf("<</Author()>>") + pdf("<</Author(Piet Proef)>>"),
        stream("/Type/ObjStm/N 2/First 10", objects),
        stream("/Type /ObjStm /N 2/Filter /FlateDecode", zlibPacked(objects)),
        stream("/Type/ObjStm/N 2/Filter/FlateDecode", zlibPacked(objects), length: 1),
        stream("/Type/ObjStm/N 2/Filter[/FlateDecode]", zlibPacked(objects), length: 1 << 40),
    ]

    @Test(arguments: named)
    func anAuthorIsFoundWhereverItStands(pdf: [UInt8]) {
        #expect(findings(pdf) == [.person(field: "Author")])
    }

    @Test(arguments: [
        xmp, xmp.replacing("<rdf:Seq><rdf:li>", with: "").replacing("</rdf:li></rdf:Seq>", with: ""),
        #"<rdf:Description dc:creator='Piet > Proef'/>"#,
        "<rdf:Description><!-- <x> --><dc:creator><rdf:Bag><rdf:li></rdf:li><rdf:li>Piet</rdf:li></rdf:Bag>",
    ])
    func aMakerInThePropertiesIsFound(xmp: String) {
        let plain = Self.stream("/Type/Metadata/Subtype/XML", Array(xmp.utf8))
        let packed = Self.stream(
            "/Subtype/XML/Type/Metadata/Filter/FlateDecode", zlibPacked(Array(xmp.utf8)))
        #expect(findings(plain) == [.person(field: "creator")])
        #expect(findings(packed) == [.person(field: "creator")])
    }

    static let others: [(pdf: [UInt8], findings: [DocumentFinding])] = [
        (pdf("<</Author(Piet)>>") + Array("trailer <</Encrypt 8 0 R>>".utf8), [.encrypted]),
        (pdf("<</S/JavaScript/JS(app.alert)>>"), [.macros]), (pdf("<</S/Launch/F(x.exe)>>"), [.macros]),
        (pdf("<</Names<</EmbeddedFiles 4 0 R>>>>"), [.files]),
        (pdf("<</Type/Annot/Subtype/Highlight/T(Piet)>>"), [.comments]),
        (stream("/Type/ObjStm/Filter/LZWDecode", [1, 2]), [.unreadable]),
        (stream("/Type/ObjStm/Filter/FlateDecode", [1, 2]), [.unreadable]),
        (stream("/Type/Metadata/Subtype/XML", [0xFE, 0xFF, 0, 0x3C]), [.unreadable]),
        ([], [.empty]), (Array("<html>".utf8), [.otherContent(ending: "pdf")]),
    ]

    @Test(arguments: others)
    func whatElseMustNotBeInItIsFound(pdf: [UInt8], expected: [DocumentFinding]) {
        #expect(findings(pdf) == expected)
    }
}
