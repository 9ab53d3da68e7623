/// One object with the list `meldingen`, a line each.
struct JSONReport {
    private let report: Report

    init(_ report: Report) { self.report = report }

    var text: String {
        guard !report.diagnostics.isEmpty else { return "{\"meldingen\":[]}\n" }
        let lines = report.diagnostics.map { melding($0).written }
        return "{\"meldingen\":[\n" + lines.joined(separator: ",\n") + "\n]}\n"
    }

    private func melding(_ diagnostic: Diagnostic) -> JSONValue {
        let wording = diagnostic.cause.wording(in: report.language)
        return .object([
            ("ernst", .text(diagnostic.severity.dutch)),
            ("code", .text(diagnostic.code.rawValue)),
            ("bestand", .text(diagnostic.place.file)),
            ("regel", .number(diagnostic.place.line)),
            ("kolom", .number(diagnostic.place.column)),
            ("melding", .text(wording.message)),
            ("voorstel", wording.remedy.map(JSONValue.text) ?? .null),
        ])
    }
}
