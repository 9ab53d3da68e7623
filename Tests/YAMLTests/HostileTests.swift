import Diagnostics
import Testing
import YAML

@Suite struct HostileTests {
    @Test func `an alias bomb is refused and costs what it weighs`() {
        var yaml = "a0: &a0 [x, x, x, x, x, x, x, x, x, x]\n"
        for level in 1...12 {
            let aliases = Array(repeating: "*a\(level - 1)", count: 10).joined(separator: ", ")
            yaml += "a\(level): &a\(level) [\(aliases)]\n"
        }
        let found = document(yaml)
        #expect(found.diagnostics.map(\.code) == Array(repeating: .yamlAnker, count: 13))
        #expect(found.root?.outline.utf8.count ?? 0 < 4000)
    }

    @Test func `an alias as a key is refused`() {
        let found = document("a: &a [1]\n*a : b\nc: d\n")
        #expect(found.diagnostics.map(\.code) == [.yamlAnker])
        #expect(found.root?.outline == "@1:1{a@1:4[@1:8'1'] c@3:4'd'}")
    }

    @Test(arguments: [
        (String(repeating: "[", count: 64) + String(repeating: "]", count: 64), true),
        (String(repeating: "[", count: 65) + String(repeating: "]", count: 65), false),
        (String(repeating: "{a: ", count: 65) + String(repeating: "}", count: 65), false),
        (String(repeating: "- ", count: 64) + "x", true),
        (String(repeating: "- ", count: 65) + "x", false),
        (String(repeating: "- ", count: 400_000) + "x", false),
        (String(repeating: "[", count: 900_000), false),
        (String(repeating: "{", count: 900_000), false),
    ])
    func `nesting is read up to its limit`(yaml: String, isRead: Bool) {
        let found = document(yaml)
        #expect((found.root != nil) == isRead)
        #expect(found.diagnostics.map(\.code) == (isRead ? [] : [.yamlTeDiep]))
    }

    @Test func `nesting over the limit is told at the first list too many`() {
        let yaml = "a:\n  " + String(repeating: "[", count: 70) + String(repeating: "]", count: 70)
        #expect(
            messages(yaml) == """
                x.yaml:2:66: yaml-te-diep: hier staan meer dan 64 lijsten en sleutels in elkaar — breng de \
                sleutels terug tot wat het inhoudsmodel noemt
                """)
    }

    @Test func `a hundred thousand keys are read, and each double among them is found`() {
        var yaml = ""
        for index in 0..<100_000 { yaml += "\(String(index, radix: 36)): x\n" }
        yaml += "zz: x\n0: y\n"
        let found = document(yaml)
        #expect(found.diagnostics.map(\.place.line) == [100_001, 100_002])
        #expect(found.diagnostics.map(\.related?.line) == [1296, 1])
        guard case .mapping(let mapping)? = found.root?.content else {
            Issue.record("no mapping")
            return
        }
        #expect(mapping.pairs.count == 100_000)
    }

    @Test func `more than a megabyte is not read`() {
        let yaml = "a: " + String(repeating: "x", count: 1_000_000)
        #expect(
            messages(yaml) == """
                x.yaml:0:0: bestand-te-groot: het bestand heeft meer dan 1 MB YAML — verdeel de inhoud over \
                meer bestanden
                """)
        #expect(messages("a: " + String(repeating: "x", count: 999_990)) == "")
    }

    @Test(arguments: 0..<400)
    func `no input whatever stops the program`(seed: Int) {
        var state = UInt64(seed) &* 0x9E37_79B9_7F4A_7C15 &+ 1
        let alphabet = Array("ab:- \n\t#'\"[]{},|>&*!%@`?\\~é0\r".utf8)
        var bytes: [UInt8] = []
        for _ in 0..<120 {
            state ^= state << 13
            state ^= state >> 7
            state ^= state << 17
            bytes.append(alphabet[Int(state % UInt64(alphabet.count))])
        }
        let found = YAMLDocument(bytes[...], file: "x.yaml")
        #expect(found.root == nil || !found.isUnusable)
        #expect(!found.isUnusable || !found.diagnostics.isEmpty)
        let lines = bytes.count { $0 == 0x0A || $0 == 0x0D } + 2
        #expect(found.diagnostics.allSatisfy { (1...lines).contains($0.place.line) && $0.place.column >= 1 })
    }
}
