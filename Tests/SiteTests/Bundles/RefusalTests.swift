import Foundation
import Support
import Testing

/// What keeps a bundle from being made, and what authors are told.
@Suite struct BundleRefusalTests {
    private static func process(_ keys: String) -> String {
        "-- content/trajecten/inkoop.yaml --\ntitel: Inkoop\ndatum: 2023-01-01\n\(keys)\n"
    }

    private static func report(_ keys: String = "", slug: String = "bijeen") -> String {
        """
        -- content/consultaties/\(slug).md --
        ---
        titel: Bijeenkomst
        datum: 2023-02-02
        vorm: marktconsultatie
        traject: inkoop
        \(keys.isEmpty ? "" : keys + "\n")---
        Tekst.

        """
    }

    private static let attachment = """
        bijlagen:
          - {titel: Stuk, bestand: stuk.pdf}
        """

    @Test func aDraftKeepsEveryBundleOutThatItBelongsTo() async throws {
        let site = try await BundledSite(Self.process("") + Self.report("concept: ja"), drafts: true)
        #expect(site.bundles == [])
        #expect(
            site.messages == [
                "content/consultaties/bijeen.md:2:8: bundel-weggelaten: "
                    + "geen bundel 'gemeente-proef-bijeen-v1': 'Bijeenkomst' is een concept",
                "content/consultaties/bijeen.md:2:8: bundel-weggelaten: "
                    + "geen bundel 'gemeente-proef-inkoop-v1': 'Bijeenkomst' is een concept",
            ])
    }

    @Test func whatCouldNotBeReadIsNotMissingToo() async throws {
        let site = try await BundledSite(
            Self.process("tenderned: {omschrijving: Hulp, aard: diensten, cpv: 85300000-2, nuts: NL310}"))
        #expect(site.messages.map { $0.split(separator: " ")[1] } == ["code-onbekend:"])
    }

    @Test func aDraftThatIsNotBuiltIsInNoBundle() async throws {
        let draft = Self.report("concept: ja", slug: "concept")
        let site = try await BundledSite(Self.process("") + Self.report() + draft)
        #expect(site.bundles == ["gemeente-proef-bijeen-v1", "gemeente-proef-inkoop-v1"])
        #expect(!site.paths(in: "gemeente-proef-inkoop-v1").contains { $0.contains("concept") })
    }

    @Test func whatComesLaterIsInNoBundleBeforeItsDay() async throws {
        let later = Self.process("") + Self.report("publicatie-vanaf: 2023-04-06")
        #expect(try await BundledSite(later, asOf: "2023-04-05").bundles == [])
        #expect(try await BundledSite(later, asOf: "2023-04-06").bundles.count == 2)
    }

    @Test func whatHasExpiredKeepsABundleOut() async throws {
        let site = try await BundledSite(Self.process("") + Self.report("verloopt: 2023-03-01"))
        #expect(site.bundles == [])
        #expect(
            site.messages.first
                == "content/consultaties/bijeen.md:2:8: bundel-weggelaten: geen bundel "
                + "'gemeente-proef-bijeen-v1': 'Bijeenkomst' is sinds 2023-03-01 verlopen")
    }

    static let documents: [(name: String, text: String, limits: String, messages: [String])] = [
        (
            "stuk.pdf", "%PDF-1.7 <</Author(Piet Proef)>>", "",
            [
                "content/trajecten/inkoop.yaml:4:28: bijlage-gegevens: "
                    + "in 'stuk.pdf' staat wie het heeft gemaakt of gewijzigd (eigenschap 'Author')"
            ]
        ),
        ("stuk.pdf", "%PDF-1.7 <</Author(Gemeente Proef)>>", "", []),
        (
            "stuk.pdf", "<html>", "",
            [
                "content/trajecten/inkoop.yaml:4:28: bijlage-ongeschikt: 'stuk.pdf' is geen pdf-bestand"
            ]
        ),
        (
            "stuk.exe", "MZ", "",
            [
                "content/trajecten/inkoop.yaml:4:28: bijlage-ongeschikt: "
                    + "een bestand met '.exe' gaat niet in een bundel"
            ]
        ),
        ("stuk.txt", "tekst", "tenderned: {limieten: {soorten: [pdf, txt]}}", []),
        (
            "stuk.pdf", "%PDF-" + String(repeating: "x", count: 1_000_001),
            "tenderned: {limieten: {bestand: 1}}",
            [
                "content/trajecten/inkoop.yaml:4:28: bijlage-ongeschikt: "
                    + "'stuk.pdf' is 1000007 bytes, en een bestand in een bundel hoogstens 1000000"
            ]
        ),
    ]

    @Test(arguments: documents)
    func aDocumentThatMayNotBeInABundleIsNamedWithWhatIsWrong(
        name: String, text: String, limits: String, messages: [String]
    ) async throws {
        let attachment = Self.attachment.replacing("stuk.pdf", with: name)
        let site = try await BundledSite(
            Self.process(attachment) + "-- content/trajecten/\(name) --\n\(text)\n"
                + "-- content/site.yaml --\n\(BuiltSite.site)\(limits)\n")
        #expect(site.messages == messages)
        #expect(site.bundles == (messages.isEmpty ? ["gemeente-proef-inkoop-v1"] : []))
    }

    @Test func whoMadeADocumentIsToldOfEveryAttachment() async throws {
        let memo = "---\ntitel: Memo\ndatum: 2023-02-02\n\(Self.attachment)\n---\nTekst."
        let site = try await BundledSite(
            "-- content/memos/m.md --\n\(memo)\n-- content/memos/stuk.pdf --\n%PDF-1.7 <</Author(Piet)>>\n")
        #expect(
            site.messages == [
                "content/memos/m.md:5:28: bijlage-gegevens: "
                    + "in 'stuk.pdf' staat wie het heeft gemaakt of gewijzigd (eigenschap 'Author')"
            ])
    }

    @Test func moreThanABundleMayHoldIsRefused() async throws {
        let large = "%PDF-" + String(repeating: "x", count: 1_100_000)
        let site = try await BundledSite(
            Self.process(Self.attachment) + "-- content/trajecten/stuk.pdf --\n\(large)\n"
                + "-- content/site.yaml --\n\(BuiltSite.site)tenderned: {limieten: {bundel: 1}}\n")
        #expect(site.bundles == [])
        #expect(site.messages.count == 1)
        #expect(site.messages.first?.contains("en een bundel hoogstens 1000000") == true)
    }
}
