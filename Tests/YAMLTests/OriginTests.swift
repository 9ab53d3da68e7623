import Diagnostics
import Testing
import YAML

@Suite struct OriginTests {
    /// The place of a line and column of the value of `a`, in the file.
    private func place(_ yaml: String, line: Int, column: Int) -> String {
        guard case .mapping(let mapping)? = document(yaml).root?.content, let node = mapping["a"] else {
            return ""
        }
        let place = node.origin(in: "x.yaml").place(line: line, column: column)
        return "\(place.line):\(place.column)"
    }

    @Test(arguments: [
        ("a: Een **naam** hier", 1, 5, "1:8"),
        ("a: 'Een **naam** hier'", 1, 5, "1:9"),
        ("a: \"Een **naam** hier\"", 1, 5, "1:9"),
        ("b: x\na:   één **naam**", 1, 5, "2:10"),
        ("a: |\n  Regel een\n  Regel **twee**", 2, 7, "3:9"),
        ("a: |\n    Regel een\n    Regel twee", 2, 7, "3:11"),
        ("a: |\n  Regel een\n\n    inspringend", 3, 3, "4:5"),
        ("a: |\n\n\n  Regel drie", 3, 1, "4:3"),
        ("a: |2\n    Ingesprongen", 1, 3, "2:5"),
        ("a: |-  # opmerking\n  Regel", 1, 1, "2:3"),
        ("b:\n  - x\na: |\r\n  Regel een\r\n  Regel twee", 2, 1, "5:3"),
    ])
    func `a line and column of a text lead to those of the file`(
        yaml: String, line: Int, column: Int, expected: String
    ) {
        #expect(place(yaml, line: line, column: column) == expected)
    }

    @Test(arguments: [
        ("a: >\n  Regel een\n  regel twee", "2:3"),
        ("a: twee\n  regels", "1:4"),
        ("a: \"met \\\"escapes\\\"\"", "1:5"),
        ("a: 'foto''s van'", "1:5"),
        ("a: [x]", "1:4"),
    ])
    func `a text whose lines are not those of the file points to its beginning`(
        yaml: String, expected: String
    ) {
        #expect(place(yaml, line: 2, column: 4) == expected)
        #expect(place(yaml, line: 1, column: 9) == expected)
    }
}
