import CodeLists
import Foundation
import Support
import Testing

/// Whatever an author writes for a code, it is looked up without harm, and what is found is of the list.
@Suite struct HostileCodeTests {
    private static let count = ProcessInfo.processInfo.environment["INZAGE_FUZZ"].flatMap(Int.init) ?? 60

    @Test func `any text comes to a code, to codes that were meant, or to nothing`() {
        var dice = Dice(7)
        let parts = [
            "8", "85300000", "-", "2", "0", "NL", "nl35", "Z", " ", "é", "\u{0}", "🦊", "zorg", "٣", "--",
        ]
        for _ in 0..<Self.count {
            let text = (0..<dice.one(of: [0, 1, 2, 4, 9])).map { _ in dice.one(of: parts) }.joined()
            for code in codes(CPVCode.find(text)) { #expect(CPVCode.find(code.code) == .found(code)) }
            for code in codes(NUTSCode.find(text)) { #expect(NUTSCode.find(code.code) == .found(code)) }
        }
    }

    private func codes<Code>(_ finding: CodeFinding<Code>) -> [Code] {
        switch finding {
        case .found(let code), .wrongCheckDigit(let code): [code]
        case .former(let codes), .tooCoarse(let codes), .unknown(let codes): codes
        }
    }
}
