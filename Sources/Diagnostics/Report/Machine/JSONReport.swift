/// One object with the list `meldingen`, a line each.
struct JSONReport {
    private let report: Report

    init(_ report: Report) { self.report = report }

    var text: String {
        guard !report.diagnostics.isEmpty else { return "{\"meldingen\":[]}\n" }
        let lines = report.diagnostics.map { melding($0).line }
        return "{\"meldingen\":[\n" + lines.joined(separator: ",\n") + "\n]}\n"
    }

    private func melding(_ diagnostic: Diagnostic) -> JSON {
        let wording = diagnostic.cause.wording(in: report.language)
        return [
            "ernst": .string(diagnostic.severity.dutch),
            "code": .string(diagnostic.code.rawValue),
            "bestand": .string(diagnostic.place.file),
            "regel": .integer(diagnostic.place.line),
            "kolom": .integer(diagnostic.place.column),
            "melding": .string(wording.message),
            "voorstel": wording.remedy.map(JSON.string) ?? .null,
        ]
    }
}
