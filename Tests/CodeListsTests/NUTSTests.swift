import CodeLists
import Testing

@Suite struct NUTSTests {
    private func text(_ finding: CodeFinding<NUTSCode>) -> String {
        func list(_ codes: [NUTSCode]) -> String { codes.map(\.code).joined(separator: " ") }
        return switch finding {
        case .found(let code): "\(code.code) \(code.label)"
        case .wrongCheckDigit(let right): "check digit: \(right.code)"
        case .former(let now): "former: " + list(now)
        case .tooCoarse(let parts): "too coarse: " + list(parts)
        case .unknown(let nearest): "unknown: " + list(nearest)
        }
    }

    @Test(arguments: [
        ("NL350", "NL350 Utrecht"), ("nl32b", "NL32B Groot-Amsterdam"), ("NL342", "NL342 Overig Zeeland"),
        ("NL310", "former: NL350"), ("NL33A", "former: NL364"), ("NL412", "former: NL415"),
        ("NL31", "former: NL350"), ("NL33", "former: NL361 NL362 NL363 NL364 NL365 NL366"),
        ("NL22", "too coarse: NL221 NL224 NL225 NL226"), ("NL35", "too coarse: NL350"),
        ("NL34", "too coarse: NL341 NL342"), ("NL4", "too coarse: NL411 NL414 NL415 NL416 NL421 NL422 NL423"),
        ("Utrecht", "unknown: NL350"), ("groningen", "unknown: NL114 NL115"),
        ("Zuid-Limburg", "unknown: NL423 NL421 NL422"),
        ("NL999", "unknown: "), ("", "unknown: "), ("BE100", "unknown: "),
    ])
    func `a text comes to a region of NUTS 2024, or to those that were meant`(
        written: String, expected: String
    ) {
        #expect(text(NUTSCode.find(written)) == expected)
    }
}
