import Diagnostics
import Testing

@Suite("Diagnostics")
struct DiagnosticTests {
    private func at(_ file: String, _ line: Int, _ column: Int, _ length: Int = 1) -> Place {
        Place(file: file, line: line, column: column, length: length)
    }

    @Test("stand in order of file (by bytes), line, column, severity, code and words")
    func order() {
        let ordered = [
            Diagnostic(.idDubbel, "a", at: Place(file: "Z.md")),
            Diagnostic(.idDubbel, "b", at: at("Z.md", 2, 9)),
            Diagnostic(.idDubbel, "c", at: at("Z.md", 10, 1)),
            Diagnostic(.idDubbel, "d", at: at("Z.md", 10, 2)),
            Diagnostic(.idDubbel, "e", at: at("Z.md", 10, 2, 5)),
            Diagnostic(.idDubbel, "z", at: at("a.md", 1, 1)),
            Diagnostic(.waardeOngeldig, "a", at: at("a.md", 1, 1)),
            Diagnostic(.waardeOngeldig, "b", at: at("a.md", 1, 1)),
            Diagnostic(.kopOngeldig, "a", at: at("a.md", 1, 1)),
            Diagnostic(.adresDubbel, "a", at: at("a.md", 1, 1), severity: .note),
            Diagnostic(.idDubbel, "f", at: at("é.md", 1, 1)),
        ]
        #expect(ordered.reversed().inOrder == ordered)
        #expect((ordered + ordered).inOrder == ordered)
    }

    @Test("stop a build when one of them is an error")
    func errors() {
        let warning = Diagnostic(.kopOngeldig, "a", at: Place(file: "a.md"))
        #expect(![Diagnostic]().hasErrors)
        #expect(![warning].hasErrors)
        #expect([warning, Diagnostic(.idDubbel, "a", at: Place(file: "a.md"))].hasErrors)
    }

    @Test("become errors by their codes, and keep all else")
    func escalation() {
        let heading = Diagnostic(.kopOngeldig, "a", at: Place(file: "a.md"), related: Place(file: "b.md"))
        let table = Diagnostic(.tabelOngelijk, "b", at: Place(file: "a.md"))
        let raised = [heading, table].escalating([.kopOngeldig, .idDubbel])
        #expect(raised.map(\.severity) == [.error, .warning])
        #expect(raised.map(\.related) == [Place(file: "b.md"), nil])
        #expect([heading, table].escalating([]) == [heading, table])
    }

    @Test("weigh what their code weighs", arguments: Code.allCases)
    func severity(code: Code) {
        #expect(Diagnostic(code, "a", at: Place(file: "a.md")).severity == code.severity)
    }
}
