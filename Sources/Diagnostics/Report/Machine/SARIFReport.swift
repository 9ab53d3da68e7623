/// SARIF 2.1.0: one run, with a rule for each code that occurs.
struct SARIFReport {
    private let report: Report
    /// The codes that occur, in order of their names.
    private let codes: [Code]

    private static let schema =
        "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"

    init(_ report: Report) {
        self.report = report
        codes = Set(report.diagnostics.map(\.code)).sorted { $0.rawValue < $1.rawValue }
    }

    var text: String {
        let log: JSON = ["$schema": .string(Self.schema), "version": "2.1.0", "runs": [run]]
        return log.line + "\n"
    }

    private var run: JSON {
        let driver: JSON = [
            "name": "inzage", "version": .string(report.version), "rules": .array(codes.map(rule)),
        ]
        return [
            "tool": ["driver": driver],
            "language": .string(report.language.rawValue),
            "columnKind": "unicodeCodePoints",
            "results": .array(report.diagnostics.map(result)),
        ]
    }

    private func rule(_ code: Code) -> JSON {
        [
            "id": .string(code.rawValue),
            "shortDescription": SARIFText(code.meaning(in: report.language)).object,
            "defaultConfiguration": ["level": .string(code.severity.rawValue)],
        ]
    }

    private func result(_ diagnostic: Diagnostic) -> JSON {
        var result = JSONObject()
        result.set("ruleId", diagnostic.code.rawValue)
        result.set("ruleIndex", codes.firstIndex(of: diagnostic.code) ?? -1)
        result.set("level", diagnostic.severity.rawValue)
        result.set("message", SARIFText(report.messageWithRemedy(of: diagnostic)).object)
        result.setList("locations", [SARIFLocation(diagnostic.place).object])
        if let related = diagnostic.related {
            result.setList("relatedLocations", [SARIFLocation(related).object])
        }
        return .object(result)
    }
}
