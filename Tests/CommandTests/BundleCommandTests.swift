import Foundation
import Support
import Testing

/// Bundles of documents that need no printing: those that authors attach.
@Suite struct BundleCommandTests {
    private static let name = "proef-inkoop-v1"

    private static func site(_ leidraad: String = "%PDF-1.7 leidraad", keys: String = "") throws -> SmallSite
    {
        try SmallSite(
            """
            -- content/trajecten/inkoop.yaml --
            titel: Inkoop
            datum: 2026-01-01
            bijlagen:
              - {titel: Leidraad, bestand: leidraad.pdf}
            \(keys)
            -- content/trajecten/leidraad.pdf --
            \(leidraad)
            -- content/trajecten/tweede.yaml --
            titel: Tweede
            datum: 2026-01-01
            bijlagen:
              - {titel: Leidraad, bestand: leidraad.pdf}
            -- content/trajecten/leeg.yaml --
            titel: Leeg
            -- content/trajecten/later.yaml --
            titel: Later
            concept: ja
            -- content/memos/los.md --
            \(SmallSite.memo("Tekst."))

            """)
    }

    private func names(in folder: String, of site: SmallSite) -> [String] {
        ((try? FileManager.default.contentsOfDirectory(atPath: "\(site.path)/\(folder)")) ?? [])
            .filter { $0 != ".inzage" }.sorted()
    }

    @Test func aBundleIsWrittenAndIsSound() async throws {
        let site = try Self.site()
        let result = try await site.run("bundle", "inkoop", "--as-of", "2026-01-01")
        #expect(result.status == 0)
        #expect(result.errors == "")
        #expect(result.output.hasPrefix("\(site.path)/bundels/\(Self.name).zip written: "))
        #expect(names(in: "bundels", of: site) == ["\(Self.name).zip"])
        let verdict = try await site.run("verify", "bundels/\(Self.name).zip")
        #expect(verdict.status == 0)
        #expect(verdict.output.hasPrefix("bundel \(Self.name), "))
    }

    @Test func placeZoneAndLanguageOfTheMachineMakeNoDifference() async throws {
        let (here, there) = (try Self.site(), try Self.site())
        let one = try await here.run(
            "bundle", "inkoop", "--as-of", "2026-03-29",
            environment: ["TZ": "Pacific/Kiritimati", "LC_ALL": "C"])
        let other = try await there.run(
            "bundle", "trajecten/inkoop", "--as-of", "2026-08-29", "--out", "elders",
            environment: ["TZ": "America/Adak", "LC_ALL": "tr_TR.UTF-8"])
        #expect([one.status, other.status] == [0, 0])
        let zips = try [
            "\(here.path)/bundels/\(Self.name).zip", "\(there.path)/elders/\(Self.name).zip",
        ].map { try Data(contentsOf: URL(filePath: $0)) }
        #expect(zips[0] == zips[1])
    }

    @Test func theSameBundleAgainIsFineAndAnotherOfThatNameIsRefused() async throws {
        let site = try Self.site()
        #expect(try await site.run("bundle", "inkoop").status == 0)
        let again = try await site.run("bundle", "inkoop")
        #expect(again.status == 0)
        #expect(again.output.contains("is there already, unchanged"))

        let old = try site.tree("bundels")
        try site.folder.write("content/trajecten/leidraad.pdf", "%PDF-1.7 anders")
        let refused = try await site.run("bundle", "tweede", "inkoop")
        #expect(refused.status == 1)
        #expect(refused.output == "")
        #expect(
            refused.errors == """
                Error: '\(site.path)/bundels/\(Self.name).zip' is there already and holds something else; what is \
                on TenderNed can never be replaced: add a version with a new whole number under 'versies' in \
                'content/trajecten/inkoop.yaml', or choose another folder with --out when that zip was never used

                """)
        #expect(try site.tree("bundels") == old)

        let version = "versies: [{nummer: 2, datum: 2026-01-02, toelichting: anders}]"
        try site.folder.write(
            "content/trajecten/inkoop.yaml",
            (site.folder.text("content/trajecten/inkoop.yaml") ?? "") + version)
        #expect(try await site.run("bundle", "inkoop").status == 0)
        #expect(names(in: "bundels", of: site) == ["\(Self.name).zip", "proef-inkoop-v2.zip"])
    }

    @Test(arguments: [
        ("inkop", 2, "there is no record 'inkop'; did you mean 'inkoop'?"),
        ("trajecten/inkoopp", 2, "there is no record 'trajecten/inkoopp'; did you mean 'trajecten/inkoop'?"),
        ("memos/los", 2, "'memos/los' has no bundle: only a traject has one, and a verslag with 'traject'"),
        ("leeg", 2, "'trajecten/leeg' has no bundle: only a traject has one, and a verslag with 'traject'"),
        (
            "later", 1,
            "'trajecten/later' is not published: it is a draft, or its 'publicatie-vanaf' has not come"
        ),
    ])
    func aRecordWithoutABundleIsRefused(id: String, status: Int32, error: String) async throws {
        let site = try Self.site()
        let result = try await site.run("bundle", "inkoop", id)
        #expect(result.status == status)
        #expect(result.errors == "Error: \(error)\n")
        #expect(names(in: ".", of: site) == ["content"])
    }

    @Test func whatABuildOnlyWarnsOfIsAnErrorForABundle() async throws {
        let site = try Self.site("%PDF-1.7 <</Author(Piet Proef)>>")
        let build = try await site.run("build", "--no-pdf")
        #expect(build.status == 0)
        #expect(build.errors.contains("waarschuwing[bijlage-gegevens]"))
        #expect(names(in: "public/bundels", of: site) == [])

        let bundle = try await site.run("bundle", "inkoop")
        #expect(bundle.status == 1)
        #expect(bundle.errors.contains("content/trajecten/inkoop.yaml:4:32: fout[bijlage-gegevens]: "))
        #expect(bundle.errors.hasSuffix("Nothing is written to bundels.\n"))
        #expect(!bundle.errors.contains("Piet"))
        #expect(names(in: ".", of: site) == ["content", "public"])
    }

    @Test func aMistakeElsewhereInTheContentStopsABundleToo() async throws {
        let site = try Self.site()
        try site.folder.write("content/memos/fout.md", SmallSite.broken)
        let result = try await site.run("bundle", "inkoop")
        #expect(result.status == 1)
        #expect(names(in: ".", of: site) == ["content"])
    }

    @Test func aFolderThatCannotBeWrittenIsTheMachines() async throws {
        let site = try Self.site()
        try site.folder.write("bundels", "geen map")
        let result = try await site.run("bundle", "inkoop")
        #expect(result.status == 3)
        #expect(site.folder.text("bundels") == "geen map")
    }
}
