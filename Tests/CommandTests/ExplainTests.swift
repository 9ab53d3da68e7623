import Diagnostics
import Testing
import Theme

/// Every diagnostic can be looked up.
@Suite struct ExplainTests {
    @Test func aCodeHasAPage() async throws {
        let result = try await Command.run(["explain", "site-ontbreekt"])
        #expect(
            result
                == Command.Result(status: 0, output: Theme.explanations["site-ontbreekt"] ?? "", errors: ""))
        #expect(result.output.hasPrefix("# "))
    }

    @Test func allCodesAreListedWithTheirSeverity() async throws {
        let result = try await Command.run(["explain"])
        let lines = result.output.split(separator: "\n").map { $0.split(separator: " ").map(String.init) }
        #expect(lines.map(\.first) == Code.allCases.map(\.rawValue).sorted())
        for line in lines { #expect(Code(rawValue: line[0])?.severity.rawValue == line[1]) }
        #expect(result.status == 0)
    }
}
