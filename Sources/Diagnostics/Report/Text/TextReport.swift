/// The form for people, as compilers write it: place, severity, code and message, then the source line
/// with a mark, the remedy and the place that explains it, and at the end how many there are.
struct TextReport {
    private let report: Report
    private let words: ReportWords

    init(_ report: Report) {
        self.report = report
        words = ReportWords(language: report.language)
    }

    var text: String {
        var lines: [String] = []
        var source: SourceText?
        var file: String?
        for diagnostic in report.diagnostics {
            if diagnostic.place.file != file {
                file = diagnostic.place.file
                source = report.source(diagnostic.place.file)
            }
            lines += block(diagnostic, in: source) + [""]
        }
        lines.append(words.summary(of: report.diagnostics))
        if let first = report.diagnostics.first { lines.append(words.hint(for: first.code)) }
        return lines.joined(separator: "\n") + "\n"
    }

    /// The lines of one diagnostic.
    private func block(_ diagnostic: Diagnostic, in source: SourceText?) -> [String] {
        let wording = diagnostic.cause.wording(in: report.language)
        var lines = [heading(diagnostic, wording)]
        if let source, !diagnostic.code.isConfidential,
            let excerpt = Excerpt(of: diagnostic.place, in: source)
        {
            lines.append("    " + excerpt.line)
            if let mark = excerpt.mark { lines.append("    " + styled(.mark, mark)) }
        }
        if let remedy = wording.remedy {
            lines.append("  " + styled(.label, words.remedy + ":") + " " + remedy.printable)
        }
        if let related = diagnostic.related {
            lines.append("  " + styled(.label, words.related) + " " + location(related))
        }
        return lines
    }

    /// `content/memos/x.md:7:3: fout[verwijzing-onbekend]: …`
    private func heading(_ diagnostic: Diagnostic, _ wording: Wording) -> String {
        let severity = diagnostic.severity
        return [
            styled(.place, location(diagnostic.place) + ":"),
            styled(Style(severity), "\(severity.word(in: report.language))[\(diagnostic.code.rawValue)]:"),
            wording.message.printable,
        ].joined(separator: " ")
    }

    /// The file, with line and column where they are known.
    private func location(_ place: Place) -> String {
        let file = place.file.printable
        guard place.line > 0 else { return file }
        return place.column > 0 ? "\(file):\(place.line):\(place.column)" : "\(file):\(place.line)"
    }

    private func styled(_ style: Style, _ text: String) -> String {
        style.applied(to: text, isColoured: report.isColoured)
    }
}
