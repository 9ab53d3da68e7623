import Diagnostics
import Foundation
import Testing

@Suite("The pages that explain codes")
struct ExplanationTests {
    @Test("are one for each code, and no other file")
    func files() throws {
        #expect(try Explanation.names() == Code.allCases.map { "\($0.rawValue).md" }.sorted())
    }

    @Test("begin with the code, its meaning and its severity", arguments: Code.allCases)
    func beginning(code: Code) throws {
        let explanation = try #require(Explanation(code))
        let consequence =
            switch code.severity {
            case .error: "De site wordt pas gemaakt als dit is opgelost."
            case .warning, .note: "De site wordt wel gemaakt."
            }
        #expect(
            explanation.lines.prefix(6) == [
                "# \(code.rawValue)", "", code.meaning(in: .dutch), "",
                "Ernst: \(code.severity.dutch). \(consequence)", "",
            ])
    }

    @Test("tell cause, example and remedy, in that order", arguments: Code.allCases)
    func parts(code: Code) throws {
        let explanation = try #require(Explanation(code))
        let headings = explanation.lines(outside: "```").filter { $0.hasPrefix("#") }
        #expect(headings == ["# \(code.rawValue)", "## Oorzaak", "## Voorbeeld", "## Oplossing"])
        #expect(explanation.lines.last == "")
        #expect(explanation.lines.count { $0.hasPrefix("```") }.isMultiple(of: 2))
    }

    @Test("show a message with its code and severity", arguments: Code.allCases)
    func messages(code: Code) throws {
        let explanation = try #require(Explanation(code))
        #expect(!explanation.messages.isEmpty)
        for message in explanation.messages {
            #expect(message.contains(": \(code.severity.dutch)[\(code.rawValue)]: "))
        }
    }

    @Test("fit on a screen", arguments: Code.allCases)
    func width(code: Code) throws {
        let explanation = try #require(Explanation(code))
        // A message is as long as it is.
        #expect(explanation.lines(outside: "```text").filter { $0.count > 110 } == [])
        #expect(explanation.lines.filter { $0.last?.isWhitespace == true } == [])
    }
}
