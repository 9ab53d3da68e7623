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
        let log = JSONValue.object([
            ("$schema", .text(Self.schema)),
            ("version", "2.1.0"),
            ("runs", .list([run])),
        ])
        return log.written + "\n"
    }

    private var run: JSONValue {
        let driver = JSONValue.object([
            ("name", "inzage"),
            ("version", .text(report.version)),
            ("rules", .list(codes.map(rule))),
        ])
        return .object([
            ("tool", .object([("driver", driver)])),
            ("language", .text(report.language.rawValue)),
            ("columnKind", "unicodeCodePoints"),
            ("results", .list(report.diagnostics.map(result))),
        ])
    }

    private func rule(_ code: Code) -> JSONValue {
        .object([
            ("id", .text(code.rawValue)),
            ("shortDescription", SARIFText(code.meaning(in: report.language)).object),
            ("defaultConfiguration", .object([("level", .text(code.severity.rawValue))])),
        ])
    }

    private func result(_ diagnostic: Diagnostic) -> JSONValue {
        var members: [(name: String, value: JSONValue)] = [
            ("ruleId", .text(diagnostic.code.rawValue)),
            ("ruleIndex", .number(codes.firstIndex(of: diagnostic.code) ?? -1)),
            ("level", .text(diagnostic.severity.rawValue)),
            ("message", SARIFText(report.messageWithRemedy(of: diagnostic)).object),
            ("locations", .list([SARIFLocation(diagnostic.place).object])),
        ]
        if let related = diagnostic.related {
            members.append(("relatedLocations", .list([SARIFLocation(related).object])))
        }
        return .object(members)
    }
}
