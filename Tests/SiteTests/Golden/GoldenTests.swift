import Diagnostics
import Foundation
import Site
import Support
import Testing

/// The sites of `Tests/Sites/valid`: each shows one behaviour and has beside it every file that it comes to.
@Suite struct GoldenTests {
    @Test(arguments: KeptSite.all(.valid))
    func aSiteComesToExactlyTheseFiles(_ kept: KeptSite) async throws {
        let site = try await kept.build()
        let difference = try Golden.difference(site.report, file: kept.folder.appending(path: "expected.txt"))
        #expect(difference == nil)
        #expect(!site.outcome.diagnostics.hasErrors)
        #expect(site.clashes == [])
        let differences = try Golden.differences(
            site.golden(ownAssets: kept.ownAssets), folder: kept.folder.appending(path: "expected"))
        #expect(differences == [])
    }

    @Test(arguments: KeptSite.all(.valid))
    func everyLinkOnItsPagesLeadsSomewhere(_ kept: KeptSite) async throws {
        #expect(PageInspection(try await kept.build()).findings == [])
    }

    @Test func nothingThatIsNotPublishedIsInAnyFile() async throws {
        let site = try await KeptSite(.valid, "embargo").build()
        let leaks = site.files.filter { path, text in
            let all = "\(path)\n\(text)".lowercased()
            return all.contains("geheim") || all.contains("verborgen")
        }
        #expect(site.files.count > 20)
        #expect(leaks.keys.sorted() == [])
    }
}
