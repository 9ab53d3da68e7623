import Foundation
import Notices
import Testing

/// The sheet of fields says what the notice says.
@Suite struct FieldSheetTests {
    private static let company =
        "UBLExtensions/UBLExtension/ExtensionContent/EformsExtension/Organizations/Organization/Company"
    private static let period =
        "ProcurementProjectLot/TenderingProcess/UBLExtensions/UBLExtension/ExtensionContent/EformsExtension"
        + "/AnswerReceptionPeriod"

    /// The fields of a text, each with the place in the notice that it must equal.
    private static let texts = [
        ("aanbestedingNaam", "ProcurementProject/Name"),
        ("opdrachtBeschrijving", "ProcurementProject/Description"),
        ("aanvullendeInformatie", "ProcurementProject/Note"),
        ("referentieNummer", "ProcurementProject/ID"),
        ("opdrachtgeverNaam", company + "/PartyName/Name"),
        ("contactpuntNaam", company + "/Contact/Name"),
        ("contactpuntTelefoon", company + "/Contact/Telephone"),
        ("contactpuntEmail", company + "/Contact/ElectronicMail"),
    ]

    @Test(arguments: 0..<60)
    func `every field equals the value of the notice`(seed: Int) throws {
        let notice = try #require(NoticeSite.random(seed).notice())
        let root = try Element(notice.xml)
        let data = try JSONSerialization.jsonObject(with: Data(notice.fieldsJSON))
        let fields = try #require(data as? [String: Any])
        for (name, path) in Self.texts {
            #expect((fields[name] as? String).map { [$0] } ?? [] == root.texts(path))
        }
        let project = "ProcurementProject/"
        let codes = (fields["cpvCodes"] as? [[String: Any]]) ?? []
        #expect(
            codes.compactMap { ($0["code"] as? String)?.prefix(8) }
                == (root.texts(project + "MainCommodityClassification/ItemClassificationCode")
                + root.texts(project + "AdditionalCommodityClassification/ItemClassificationCode"))
                .map { $0[...] })
        #expect(codes.map { $0["isHoofdOpdracht"] as? Bool } == codes.indices.map { $0 == 0 })
        let places = (fields["nutsCodes"] as? [[String: Any]]) ?? []
        #expect(
            places.compactMap { $0["code"] as? String }
                == root.texts(project + "RealizedLocation/Address/CountrySubentityCode"))
        let nature = ["D": "services", "L": "supplies", "W": "works"][
            fields["typeOpdrachtCode"] as? String ?? ""]
        #expect([nature] == root.texts(project + "ProcurementTypeCode"))
        let day = fields["sluitingsDatumMarktconsultatie"] as? String
        #expect(Set(root.texts(Self.period + "/EndDate").map { String($0.prefix(10)) }) == [day])
        let terms = "ProcurementProjectLot/TenderingTerms/"
        #expect(
            Set(root.texts(terms + "TenderRecipientParty/EndpointID")) == [fields["reactieAdres"] as? String])
        #expect(
            Set(root.texts(terms + "CallForTendersDocumentReference/Attachment/ExternalReference/URI"))
                == [fields["documentenAdres"] as? String])
    }

    @Test func `the sheet is a table to type over from, and the same as JSON`() throws {
        var site = NoticeSite()
        site.organisations += "  adres: Plein 1, 1234 AB Proef\n  nuts: NL350\n  kvk: 12345678\n"
        site.traject += """
              titel: Consultatie hulp
              referentie: 2026-7
              contactpunt: {rol: team inkoop, organisatie: gemeente-proef, telefoon: +31 118 675000, openbaar: ja}
            percelen:
              - {naam: Noord, omschrijving: 'De wijken *in het noorden*, met "kernen".'}
              - {naam: Zuid, cpv: 98000000-3}

            """
        let notice = try #require(site.notice())
        #expect(
            String(decoding: notice.fieldsCSV, as: UTF8.self).replacing("\r\n", with: "\n")
                == """
                veld,waarde,omschrijving,uitleg,eforms
                aanbestedingNaam,Consultatie hulp,,Naam van de marktconsultatie,BT-21
                opdrachtgeverNaam,Gemeente Proef,,Aanbestedende dienst,BT-500
                referentieNummer,2026-7,,Eigen kenmerk,BT-22
                aankondigingCode,MAC,Marktconsultatie,Soort publicatie,BT-02
                publicatieCode,EFE1,,Formulier,OPP-070
                typeOpdrachtCode,D,,"Type opdracht: D diensten, L leveringen, W werken",BT-23
                typeOpdracht,D,Diensten,Type opdracht,BT-23
                juridischKader,32014L0024,Richtlijn 2014/24/EU,Juridisch kader,BT-01
                cpvCodes,85310000-5,Maatschappelijke diensten,"CPV-codes, de hoofdcode eerst",BT-262
                nutsCodes,NL350,Utrecht,Plaats van uitvoering,BT-5071
                opdrachtBeschrijving,De gemeente vraagt de markt naar tarieven.,,Beschrijving,BT-24
                sluitingsDatumMarktconsultatie,2026-10-15,,Laatste dag om te reageren,BT-800
                sluitingsTijdMarktconsultatie,23:59,,"Tot hoe laat, op die dag",BT-800
                contactpuntNaam,team inkoop,,Contactpunt,BT-502
                contactpuntTelefoon,(+31) 118 675000,,Telefoonnummer van het contactpunt,BT-503
                reactieAdres,https://proef.example/trajecten/hulp/,,Waar geïnteresseerden reageren,BT-18
                documentenAdres,https://proef.example/trajecten/hulp/,,Waar de documenten staan,BT-15
                percelen[1].naam,Noord,,Naam van perceel 1,BT-21
                percelen[1].beschrijving,"De wijken in het noorden, met ""kernen"".",,Beschrijving,BT-24
                percelen[1].cpvCodes,85310000-5,Maatschappelijke diensten,CPV-code,BT-262
                percelen[2].naam,Zuid,,Naam van perceel 2,BT-21
                percelen[2].beschrijving,De gemeente vraagt de markt naar tarieven.,,Beschrijving,BT-24
                percelen[2].cpvCodes,98000000-3,"Overige gemeenschaps-, sociale en persoonlijke \
                diensten",CPV-code,BT-262

                """)
        #expect(
            String(decoding: notice.fieldsJSON, as: UTF8.self)
                == """
                {
                  "aanbestedingNaam": "Consultatie hulp",
                  "opdrachtgeverNaam": "Gemeente Proef",
                  "referentieNummer": "2026-7",
                  "aankondigingCode": {
                    "code": "MAC",
                    "omschrijving": "Marktconsultatie"
                  },
                  "publicatieCode": "EFE1",
                  "typeOpdrachtCode": "D",
                  "typeOpdracht": {
                    "code": "D",
                    "omschrijving": "Diensten"
                  },
                  "juridischKader": {
                    "code": "32014L0024",
                    "omschrijving": "Richtlijn 2014/24/EU"
                  },
                  "cpvCodes": [
                    {
                      "isHoofdOpdracht": true,
                      "code": "85310000-5",
                      "omschrijving": "Maatschappelijke diensten"
                    }
                  ],
                  "nutsCodes": [
                    {
                      "code": "NL350",
                      "omschrijving": "Utrecht"
                    }
                  ],
                  "opdrachtBeschrijving": "De gemeente vraagt de markt naar tarieven.",
                  "sluitingsDatumMarktconsultatie": "2026-10-15",
                  "sluitingsTijdMarktconsultatie": "23:59",
                  "contactpuntNaam": "team inkoop",
                  "contactpuntTelefoon": "(+31) 118 675000",
                  "reactieAdres": "https://proef.example/trajecten/hulp/",
                  "documentenAdres": "https://proef.example/trajecten/hulp/",
                  "percelen": [
                    {
                      "naam": "Noord",
                      "beschrijving": "De wijken in het noorden, met \\"kernen\\".",
                      "cpvCodes": [
                        "85310000-5"
                      ]
                    },
                    {
                      "naam": "Zuid",
                      "beschrijving": "De gemeente vraagt de markt naar tarieven.",
                      "cpvCodes": [
                        "98000000-3"
                      ]
                    }
                  ]
                }

                """)
    }
}
