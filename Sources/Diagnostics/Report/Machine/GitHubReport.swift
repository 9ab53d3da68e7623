/// Workflow commands of GitHub Actions: `::error file=…,line=…,col=…,title=…::message`.
struct GitHubReport {
    private let report: Report

    init(_ report: Report) { self.report = report }

    var text: String { report.diagnostics.map { command($0) + "\n" }.joined() }

    private func command(_ diagnostic: Diagnostic) -> String {
        let place = diagnostic.place
        var properties = [("file", place.file)]
        if place.line > 0 { properties.append(("line", String(place.line))) }
        if place.line > 0, place.column > 0 { properties.append(("col", String(place.column))) }
        properties.append(("title", diagnostic.code.rawValue))
        let written = properties.map { "\($0)=\(Self.escapedProperty($1))" }.joined(separator: ",")
        let message = Self.escaped(report.messageWithRemedy(of: diagnostic))
        return "::\(Self.name(of: diagnostic.severity)) \(written)::\(message)"
    }

    private static func name(of severity: Severity) -> String {
        switch severity {
        case .error: "error"
        case .warning: "warning"
        case .note: "notice"
        }
    }

    /// The text of a command: `%`, CR and LF have another meaning there. What else could steer a
    /// terminal is replaced, because the log shows it.
    private static func escaped(_ text: String) -> String {
        var result = ""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "%": result += "%25"
            case "\r": result += "%0D"
            case "\n": result += "%0A"
            default: result.unicodeScalars.append(scalar.printable)
            }
        }
        return result
    }

    /// The value of a property, where `:` and `,` have another meaning too.
    private static func escapedProperty(_ text: String) -> String {
        var result = ""
        for scalar in escaped(text).unicodeScalars {
            switch scalar {
            case ":": result += "%3A"
            case ",": result += "%2C"
            default: result.unicodeScalars.append(scalar)
            }
        }
        return result
    }
}
