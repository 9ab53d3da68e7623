import Archives
import Foundation
import Records
import Support
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
        #expect(
            lines(object.xml)
                == [
                    "identificatie/identificatieKenmerk a",
                    "identificatie/identificatieBron b",
                    "naam Hulp &amp; zorg",
                    "aggregatieniveau/begripLabel Dossier",
                    "aggregatieniveau/begripBegrippenlijst/verwijzingNaam Begrippenlijst Aggregatieniveaus MDTO",
                    "trefwoord wmo",
                    "trefwoord inkoop",
                    "omschrijving Tarieven",
                    "raadpleeglocatie/raadpleeglocatieOnline https://proef.example/",
                    "taal nl",
                    "event/eventType/begripLabel Publicatie",
                    "event/eventType/begripBegrippenlijst/verwijzingNaam Begrippenlijst EventTypeLijst MDTO",
                    "event/eventTijd 2026-09-01",
                    "event/eventVerantwoordelijkeActor/verwijzingNaam Gemeente",
                    "waardering/begripLabel Tijdelijk te bewaren",
                    "waardering/begripCode V",
                    "waardering/begripBegrippenlijst/verwijzingNaam Begrippenlijst Waarderingen MDTO",
                    "bewaartermijn/termijnLooptijd P60M",
                    "informatiecategorie/begripLabel Inkoop",
                    "informatiecategorie/begripCode 5.1",
                    "informatiecategorie/begripBegrippenlijst/verwijzingNaam Selectielijst 2020",
                    "heeftRepresentatie/verwijzingNaam a.pdf",
                    "heeftRepresentatie/verwijzingIdentificatie/identificatieKenmerk a/a.pdf",
                    "heeftRepresentatie/verwijzingIdentificatie/identificatieBron b",
                    "archiefvormer/verwijzingNaam Gemeente",
                    "beperkingGebruik/beperkingGebruikType/begripLabel Overig",
                    "beperkingGebruik/beperkingGebruikType/begripBegrippenlijst/verwijzingNaam Begrippenlijst BeperkingGebruikTypeLijst MDTO",
                    "beperkingGebruik/beperkingGebruikNadereBeschrijving Foto\'s &lt;van&gt; anderen",
                ])
    }

    @Test func `a file says its size, format and checksum`() {
        let file = Archiefbestand(
            Identificatie("a/velden.csv", bron: "b"), naam: "velden.csv", inhoud: Array("a,b\r\n".utf8),
            dag: CivilDate(iso: "2026-09-01") ?? CivilDate(dayNumber: 0),
            adres: "https://proef.example/velden.csv",
            van: Verwijzing("Hulp", Identificatie("a", bron: "b")))
        #expect(
            lines(file.xml)
                == [
                    "identificatie/identificatieKenmerk a/velden.csv",
                    "identificatie/identificatieBron b",
                    "naam velden.csv",
                    "omvang 5",
                    "bestandsformaat/begripLabel Comma Separated Values",
                    "bestandsformaat/begripCode x-fmt/18",
                    "bestandsformaat/begripBegrippenlijst/verwijzingNaam PRONOM-register",
                    "checksum/checksumAlgoritme/begripLabel SHA-256",
                    "checksum/checksumAlgoritme/begripBegrippenlijst/verwijzingNaam Begrippenlijst ChecksumAlgoritme MDTO",
                    "checksum/checksumWaarde fbf6b30113a4b6418c623a96ed6844f17ef5751b908a16abaa919d0bcd6b7784",
                    "checksum/checksumDatum 2026-09-01T00:00:00+02:00",
                    "URLBestand https://proef.example/velden.csv",
                    "isRepresentatieVan/verwijzingNaam Hulp",
                    "isRepresentatieVan/verwijzingIdentificatie/identificatieKenmerk a",
                    "isRepresentatieVan/verwijzingIdentificatie/identificatieBron b",
                ])
    }

    @Test(.enabled(if: Standards.areHere)) func `objects and files are valid against the schema of MDTO`()
        throws
    {
        let folder = try TemporaryFolder()
        let reference = Verwijzing("Hulp & <zorg>", Identificatie("a", bron: "b"))
        for (number, name) in ["a.pdf", "b.csv", "c", "d.onbekend"].enumerated() {
            let file = Archiefbestand(
                Identificatie("a/\(name)", bron: "b"), naam: name, inhoud: [0x25],
                dag: CivilDate(dayNumber: 20_000),
                adres: number == 0 ? nil : "https://proef.example/\(name)?a=1&b=é", van: reference)
            try folder.write("\(name).bestand.MDTO.xml", Data(file.xml))
        }
        for appraisal in Archiefgegevens.Waardering.allCases {
            for limit in Archiefgegevens.Beperking.allCases {
                var object = Informatieobject(
                    Identificatie("a", bron: "b"), naam: "Hulp & <zorg>", archiefvormer: maker,
                    archief: Archiefgegevens())
                object.archief.waardering = appraisal
                object.archief.beperking = limit
                object.archief.bewaartermijn = Period(iso: "P1Y2D")
                object.archief.categorie = "Inkoop"
                object.archief.selectielijst = limit == .geen ? nil : "Selectielijst"
                object.trefwoorden = ["wmo"]
                object.adres = limit == .geen ? nil : "https://proef.example/"
                object.taal = "nl-NL"
                object.gepubliceerd = CivilDate(dayNumber: 20_000)
                object.bestanden = [reference]
                try folder.write("\(appraisal)-\(limit).MDTO.xml", Data(object.xml))
            }
        }
        let faults = try Standards.faults(in: folder.files().map { "\(folder.path)/\($0)" })
        #expect(faults == "")
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
