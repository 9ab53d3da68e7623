import Diagnostics
import Testing

@Suite("A report")
struct ReportTests {
    @Test("is the same whatever the order in which diagnostics come", arguments: ReportFormat.allCases)
    func order(format: ReportFormat) {
        let forward = Report(Samples.diagnostics, version: "1").text(as: format)
        let backward = Report(Samples.diagnostics.reversed(), version: "1").text(as: format)
        #expect(forward == backward)
    }

    @Test("has names for its forms")
    func names() {
        #expect(ReportFormat.allCases.map(\.rawValue) == ["text", "json", "github", "sarif"])
    }
}
