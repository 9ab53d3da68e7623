import Diagnostics
import Foundation
import Site
import Support
import Testing

/// The sites of `Tests/Sites/invalid`: each provokes the code that it is named after, and has beside it every
/// message that its author gets.
@Suite struct GoldenMessageTests {
    @Test func everyCodeHasItsSite() {
        #expect(KeptSite.all(.invalid).map(\.name) == Code.allCases.map(\.rawValue).sorted())
    }

    @Test(arguments: KeptSite.all(.invalid))
    func itsAuthorIsToldExactlyThis(_ kept: KeptSite) async throws {
        let site = try await kept.build()
        let difference = try Golden.difference(site.report, file: kept.folder.appending(path: "expected.txt"))
        #expect(difference == nil)
        #expect(site.outcome.diagnostics.contains { $0.code.rawValue == kept.name })
    }
}
