import Diagnostics
import Testing
import YAML

@Suite struct TreeTests {
    @Test(arguments: [
        ("titel: Memo", "@1:1{titel@1:8'Memo'}"),
        ("a: 1\nb:\n  - x\n  - y: z", "@1:1{a@1:4'1' b@3:3[@3:5'x' @4:5{y@4:8'z'}]}"),
        ("a: [x, {b: c}]", "@1:1{a@1:4[@1:5'x' @1:8{b@1:12'c'}]}"),
        ("- a\n- b", "@1:1[@1:3'a' @2:3'b']"),
        ("cliënt: één\nb: é", "@1:1{cliënt@1:9'één' b@2:4'é'}"),
        ("😀: x", "@1:1{😀@1:4'x'}"),
        ("a: x\r\nb: y\r\n", "@1:1{a@1:4'x' b@2:4'y'}"),
        ("a: x\rb: y", "@1:1{a@1:4'x' b@2:4'y'}"),
        ("---\na: x\n", "@2:1{a@2:4'x'}"),
        ("# opmerking\na: x # meer\n", "@2:1{a@2:4'x'}"),
        ("a:\nb: ~", "@1:1{a@1:3'' b@2:4'~'}"),
        ("\"a b\": 'c'", "@1:1{a b@1:8'c'}"),
        ("? a\n: b", "@1:1{a@2:3'b'}"),
    ])
    func `nodes have their keys, items and places`(yaml: String, expected: String) {
        #expect(messages(yaml) == "")
        #expect(document(yaml).root?.outline == expected)
    }

    @Test(arguments: [
        "nee", "no", "0930", "010", "1e3", "12:30", "190:20:30", "1_000", "2022-12-20", "5.1", "+31612345678",
        "yes", "on", "0x1F", "=", "1,5", ".inf",
    ])
    func `a scalar is the text as written, whatever YAML would make of it`(text: String) {
        #expect(document("a: \(text)").root?.outline == "@1:1{a@1:4'\(text)'}")
    }

    @Test(arguments: ["", "\n\n", "# alleen een opmerking\n", "---\n"])
    func `a text without content has no root and no message`(yaml: String) {
        let found = document(yaml)
        #expect(found.root.map(\.isAbsent) ?? true)
        #expect(rendered(found.diagnostics) == "")
        #expect(!found.isUnusable)
    }

    @Test func `lines are counted from where the text stands in its file`() {
        #expect(document("a: x\nb: y", firstLine: 2).root?.outline == "@2:1{a@2:4'x' b@3:4'y'}")
    }

    @Test(arguments: [
        ("a: Tekst", 4, 5), ("a: 'Tekst'", 4, 7), ("a: Veel tekst   # x", 4, 10), ("a: twee\n  regels", 4, 1),
        ("a: é", 4, 1), ("a: \"\\u00e9\"", 4, 8),
    ])
    func `a scalar's mark covers what is written`(yaml: String, column: Int, length: Int) {
        guard case .mapping(let mapping)? = document(yaml).root?.content else {
            Issue.record("no mapping")
            return
        }
        #expect(mapping["a"]?.mark == Mark(line: 1, column: column, length: length))
    }

    @Test func `keys are found among few and among many`() {
        for count in [1, 24, 25, 500] {
            let yaml = (0..<count).map { "sleutel\($0): w\($0)" }.joined(separator: "\n")
            guard case .mapping(let mapping)? = document(yaml).root?.content else {
                Issue.record("no mapping")
                return
            }
            #expect(mapping.pairs.map(\.key) == (0..<count).map { "sleutel\($0)" })
            #expect(mapping.position(of: "sleutel\(count - 1)") == count - 1)
            #expect(mapping["sleutel\(count)"] == nil)
        }
    }

    @Test(arguments: [
        ("", true), ("~", true), ("null", true), ("Null", true), ("NULL", true), ("\"\"", true),
        ("'  '", true),
        ("[]", false), ("{}", false), ("|\n", true), ("\"~\"", false), ("'null'", false), ("nul", false),
        ("nee", false), ("0", false), ("[a]", false), ("~a", false),
    ])
    func `what says nothing is as good as absent`(value: String, isAbsent: Bool) {
        guard case .mapping(let mapping)? = document("a: \(value)").root?.content else {
            Issue.record("no mapping")
            return
        }
        #expect(mapping["a"]?.isAbsent == isAbsent)
    }
}
