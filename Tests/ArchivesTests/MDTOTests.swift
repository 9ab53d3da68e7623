import Archives
import Records
import Testing

@Suite struct MDTOTests {
    private let maker = Verwijzing("Gemeente Proef", Identificatie("gm0000", bron: "TOOI"))

    @Test func `an object says all that is known of it`() {
        var archief = Archiefgegevens()
        archief.waardering = .tijdelijk
        archief.bewaartermijn = Period(iso: "P5Y")
        archief.selectielijst = "Selectielijst 2020"
        archief.categorie = "Inkoop"
        archief.categoriecode = "5.1"
        archief.beperking = .overig
        archief.beperkingToelichting = "Foto's <van> anderen"
        var object = Informatieobject(
            Identificatie("a", bron: "b"), naam: "Hulp & zorg", archiefvormer: Verwijzing("Gemeente"),
            archief: archief)
        object.omschrijving = "Tarieven"
        object.trefwoorden = ["wmo", "inkoop"]
        object.adres = "https://proef.example/"
        object.taal = "nl"
        object.gepubliceerd = CivilDate(iso: "2026-09-01")
        object.bestanden = [Verwijzing("a.pdf", Identificatie("a/a.pdf", bron: "b"))]
        #expect(lines(object.xml) == [])
    }

    @Test func `a file says its size, format and checksum`() {
        let file = Archiefbestand(
            Identificatie("a/velden.csv", bron: "b"), naam: "velden.csv", inhoud: Array("a,b\r\n".utf8),
            dag: CivilDate(iso: "2026-09-01") ?? CivilDate(dayNumber: 0),
            adres: "https://proef.example/velden.csv",
            van: Verwijzing("Hulp", Identificatie("a", bron: "b")))
        #expect(lines(file.xml) == [])
    }

    /// The text of each element that holds no other, with the names around it.
    private func lines(_ xml: [UInt8]) -> [String] {
        var path: [String] = []
        var found: [String] = []
        for line in String(decoding: xml, as: UTF8.self).split(separator: "\n").dropFirst() {
            let name = String(line.drop { "</".contains($0) }.prefix { !"> ".contains($0) })
            if line.hasPrefix("</") {
                path.removeLast()
            } else if line.hasSuffix("</\(name)>") {
                let text = line.dropFirst(name.count + 2).dropLast(name.count + 3)
                found.append((path.dropFirst(2) + [name]).joined(separator: "/") + " " + text)
            } else {
                path.append(name)
            }
        }
        return found
    }

    @Test(arguments: [
        ("a.pdf", "%PDF-1.7\n", "Acrobat PDF 1.7 - Portable Document Format", "fmt/276"),
        ("a.PDF", "%PDF-2.0\n", "Acrobat PDF 2.0 - Portable Document Format", "fmt/1129"),
        (
            "a.pdf", "%PDF-1.7\n<pdfaid:part>2</pdfaid:part><pdfaid:conformance>B<",
            "Acrobat PDF/A - Portable Document Format 2b", "fmt/477"
        ),
        (
            "a.pdf", "%PDF-1.7\n pdfaid:part=\"1\" pdfaid:conformance='A'",
            "Acrobat PDF/A - Portable Document Format 1a", "fmt/95"
        ),
        ("a.pdf", "%PDF-1.7 pdfaid:part", "Acrobat PDF 1.7 - Portable Document Format", "fmt/276"),
        ("a.pdf", "nothing", "Portable Document Format", nil),
        ("a.csv", "", "Comma Separated Values", "x-fmt/18"),
        ("a.xml", "", "Extensible Markup Language 1.0", "fmt/101"), ("a.odt", "", "OpenDocument Text", nil),
        ("a.xyz", "", "xyz", nil), ("a", "", "onbekend", nil),
    ])
    func `the format of a file is that of PRONOM, as far as it is known`(
        name: String, content: String, label: String, number: String?
    ) throws {
        let file = Archiefbestand(
            Identificatie("a", bron: "b"), naam: name, inhoud: Array(content.utf8),
            dag: CivilDate(dayNumber: 0),
            van: Verwijzing("Hulp"))
        let found = lines(file.xml).filter { $0.hasPrefix("bestandsformaat/begrip") && !$0.contains("lijst") }
        #expect(
            found == ["bestandsformaat/begripLabel \(label)"]
                + (number.map { ["bestandsformaat/begripCode \($0)"] } ?? []))
    }

    @Test func `an object of which nobody said how it is kept is yet to be appraised`() {
        let object = Informatieobject(
            Identificatie("proef-hulp-v1", bron: "https://proef.example"), naam: "Hulp", archiefvormer: maker,
            archief: Archiefgegevens())
        #expect(
            String(decoding: object.xml, as: UTF8.self)
                == """
                <?xml version="1.0" encoding="UTF-8"?>
                <MDTO xmlns="https://www.nationaalarchief.nl/mdto">
                <informatieobject>
                <identificatie>
                <identificatieKenmerk>proef-hulp-v1</identificatieKenmerk>
                <identificatieBron>https://proef.example</identificatieBron>
                </identificatie>
                <naam>Hulp</naam>
                <aggregatieniveau>
                <begripLabel>Dossier</begripLabel>
                <begripBegrippenlijst>
                <verwijzingNaam>Begrippenlijst Aggregatieniveaus MDTO</verwijzingNaam>
                </begripBegrippenlijst>
                </aggregatieniveau>
                <waardering>
                <begripLabel>Nader te bepalen</begripLabel>
                <begripCode>N</begripCode>
                <begripBegrippenlijst>
                <verwijzingNaam>Begrippenlijst Waarderingen MDTO</verwijzingNaam>
                </begripBegrippenlijst>
                </waardering>
                <archiefvormer>
                <verwijzingNaam>Gemeente Proef</verwijzingNaam>
                <verwijzingIdentificatie>
                <identificatieKenmerk>gm0000</identificatieKenmerk>
                <identificatieBron>TOOI</identificatieBron>
                </verwijzingIdentificatie>
                </archiefvormer>
                <beperkingGebruik>
                <beperkingGebruikType>
                <begripLabel>Nader te bepalen</begripLabel>
                <begripBegrippenlijst>
                <verwijzingNaam>Begrippenlijst BeperkingGebruikTypeLijst MDTO</verwijzingNaam>
                </begripBegrippenlijst>
                </beperkingGebruikType>
                </beperkingGebruik>
                </informatieobject>
                </MDTO>

                """)
    }
}
