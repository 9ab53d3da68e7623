import Bundles
import Digests
import Foundation
import Support
import Testing

@Suite struct BundleTests {
    static let site = """
        -- content/trajecten/inkoop.yaml --
        titel: Inkoop van hulp
        organisatie: gemeente-proef
        bijlagen:
          - titel: De leidraad
            bestand: Leidraad (def).pdf
          - titel: De kaart
            url: https://kaart.example/
        vragen:
          - vraag: Mag het ook anders?
            antwoord: Ja.
            gesteld: 2023-03-01
        versies:
          - {nummer: 1, datum: 2023-01-10, toelichting: eerste}
          - {nummer: "2.1", datum: 2023-03-10, toelichting: tweede}
        -- content/trajecten/Leidraad (def).pdf --
        %PDF-1.7 leidraad
        -- content/consultaties/tweede.md --
        ---
        titel: De tweede bijeenkomst
        datum: 2023-02-02
        vorm: marktconsultatie
        traject: inkoop
        ---
        Tekst.
        -- content/memos/eerste.md --
        ---
        titel: Een memo
        datum: 2022-12-20
        traject: inkoop
        ---
        Tekst.
        -- content/memos/los.md --
        ---
        titel: Een los memo
        datum: 2022-12-20
        ---
        Tekst.

        """
    static let name = "gemeente-proef-inkoop-v2"

    @Test func aProcessHasABundleOfAllThatBelongsToItAndAReportOneOfItsOwn() async throws {
        let site = try await BundledSite(Self.site)
        #expect(site.messages == [])
        #expect(site.bundles == [Self.name, "gemeente-proef-tweede-v1"])
        #expect(
            site.paths(in: Self.name) == [
                "bag-info.txt", "bagit.txt", "data/LEESMIJ.html",
                "data/archief/01-bijlage-leidraad-def-v2.pdf.bestand.MDTO.xml",
                "data/archief/02-memo-eerste-v1.pdf.bestand.MDTO.xml",
                "data/archief/03-verslag-tweede-v1.pdf.bestand.MDTO.xml",
                "data/archief/gemeente-proef-inkoop-v2.MDTO.xml",
                "data/archief/nota-van-inlichtingen-inkoop-v2.csv.bestand.MDTO.xml",
                "data/archief/nota-van-inlichtingen-inkoop-v2.pdf.bestand.MDTO.xml",
                "data/marktconsultatiedocumenten/01-bijlage-leidraad-def-v2.pdf",
                "data/marktconsultatiedocumenten/02-memo-eerste-v1.pdf",
                "data/marktconsultatiedocumenten/03-verslag-tweede-v1.pdf",
                "data/nota-van-inlichtingen/nota-van-inlichtingen-inkoop-v2.csv",
                "data/nota-van-inlichtingen/nota-van-inlichtingen-inkoop-v2.pdf", "manifest-sha256.txt",
                "tagmanifest-sha256.txt",
            ])
        #expect(
            site.paths(in: "gemeente-proef-tweede-v1") == [
                "bag-info.txt", "bagit.txt", "data/LEESMIJ.html",
                "data/archief/01-verslag-tweede-v1.pdf.bestand.MDTO.xml",
                "data/archief/gemeente-proef-tweede-v1.MDTO.xml",
                "data/marktconsultatiedocumenten/01-verslag-tweede-v1.pdf", "manifest-sha256.txt",
                "tagmanifest-sha256.txt",
            ])
    }

    @Test func whatTheBagSaysFollowsFromTheRecords() async throws {
        let site = try await BundledSite(Self.site)
        let info = site.text("bundels/\(Self.name)/bag-info.txt")
        let lines = info.split(separator: "\n").map(String.init)
        #expect(
            lines.dropLast() == [
                "Source-Organization: gemeente Proef", "External-Description: Inkoop van hulp",
                "External-Identifier: https://proef.example/trajecten/inkoop/", "Bagging-Date: 2023-03-10",
            ])
    }

    @Test func theZipHoldsWhatStandsUnpackedBesideItAndIsSound() async throws {
        let site = try await BundledSite(Self.site)
        for name in site.bundles {
            let tree = try ZipTree(#require(site.files["bundels/\(name).zip"]))
            #expect(tree.faults == [])
            #expect(try BagCheck(tree).faults == [])
            #expect(tree.root == name)
            #expect(tree.files.map(\.path).sorted() == site.paths(in: name))
            for (path, _) in tree.files {
                var bytes: [UInt8] = []
                #expect(try tree.read(path) { bytes += $0 })
                #expect(bytes == site.files["bundels/\(name)/\(path)"])
            }
        }
    }

    @Test func eachDocumentIsTheOneThatStandsOnTheSiteByItself() async throws {
        let site = try await BundledSite(Self.site)
        let place = "bundels/\(Self.name)/data"
        #expect(
            site.files["\(place)/marktconsultatiedocumenten/01-bijlage-leidraad-def-v2.pdf"]
                == site.files["trajecten/Leidraad (def).pdf"])
        #expect(
            site.files["\(place)/marktconsultatiedocumenten/02-memo-eerste-v1.pdf"]
                == BundledSite.document("memos/eerste/eerste.pdf"))
        #expect(
            site.files["\(place)/nota-van-inlichtingen/nota-van-inlichtingen-inkoop-v2.csv"]
                == site.files["trajecten/inkoop/vragen.csv"])
    }

    @Test func thePageAndItsTwinShowTheBundleWithItsCheckNumbers() async throws {
        let site = try await BundledSite(Self.site)
        let zip = try #require(site.files["bundels/\(Self.name).zip"])
        let digest = Digest(of: zip).hexadecimal
        let page = site.text("trajecten/inkoop/index.html")
        #expect(page.contains("href=\"../../bundels/\(Self.name).zip\""))
        #expect(page.contains(digest))
        let twin = site.text("trajecten/inkoop/index.json")
        #expect(twin.contains("\"bundel\""))
        #expect(twin.contains(digest))
        for path in site.paths(in: Self.name) {
            let file = try #require(site.files["bundels/\(Self.name)/\(path)"])
            #expect(page.contains(Digest(of: file).hexadecimal))
            #expect(page.contains("href=\"../../bundels/\(Self.name)/\(path)\""))
            #expect(twin.contains("\"bundels/\(Self.name)/\(path)\""))
        }
        #expect(!site.text("memos/los/index.html").contains("bundels/"))
    }

    @Test func theInstructionsNameEveryFileToUploadAndWhatIsNotThere() async throws {
        let site = try await BundledSite(Self.site)
        let page = site.text("bundels/\(Self.name)/data/LEESMIJ.html")
        for path in site.paths(in: Self.name) where path.hasPrefix("data/") && !path.hasSuffix("LEESMIJ.html")
        {
            #expect(page.contains("href=\"\(path.dropFirst("data/".count))\""))
            let file = try #require(site.files["bundels/\(Self.name)/\(path)"])
            #expect(page.contains(Digest(of: file).hexadecimal))
        }
        #expect(page.contains("De kaart"))
        #expect(page.contains("Marktconsultatiedocumenten"))
        #expect(page.contains("Nota van Inlichtingen"))
        #expect(page.contains("inzage verify \(Self.name).zip"))
        #expect(!page.contains("<script"))
    }

    @Test func theSameRecordsGiveTheSameBundleOnAnyDay() async throws {
        let one = try await BundledSite(Self.site, asOf: "2023-04-05")
        let other = try await BundledSite(Self.site, asOf: "2026-11-21")
        for name in one.bundles {
            #expect(one.files["bundels/\(name).zip"] == other.files["bundels/\(name).zip"])
        }
    }

    @Test func aProcessWithNothingToUploadHasNoBundleAndNoMessage() async throws {
        let site = try await BundledSite("-- content/trajecten/inkoop.yaml --\ntitel: Inkoop\n")
        #expect(site.bundles == [])
        #expect(site.messages == [])
    }

    @Test func anEnglishSiteHasEnglishInstructions() async throws {
        let site = try await BundledSite(
            Self.site + "-- content/site.yaml --\n\(BuiltSite.site)taal: en\n")
        let page = site.text("bundels/\(Self.name)/data/LEESMIJ.html")
        #expect(page.contains("<html lang=\"en\">"))
        #expect(page.contains("Check the bundle"))
    }
}
