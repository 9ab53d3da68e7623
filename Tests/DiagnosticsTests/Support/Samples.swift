import Diagnostics

/// What the tests of all forms show.
enum Samples {
    static let memo = "content/memos/x.md"
    static let text = """
        ---
        titel: Voortgang
        datum: 2023-02-30
        projecten: b9
        ---
        """

    /// An error with a remedy, one with a place that explains it, a warning without either, and a note
    /// on a file; not in order, and one of them twice.
    static let diagnostics = [warning, date, reference, note, reference]

    static let reference = Diagnostic(
        Remark(
            .verwijzingOnbekend,
            Wording("'b9' bestaat niet; bedoelt u 'b1'?", remedy: "verwijs naar een id dat bestaat"),
            Wording("'b9' does not exist; do you mean 'b1'?", remedy: "refer to an id that exists")),
        at: Place(file: memo, line: 4, column: 12, length: 2))

    static let date = Diagnostic(
        Remark(
            .datumOngeldig, Wording("'2023-02-30' bestaat niet op de kalender"),
            Wording("'2023-02-30' is not on the calendar")),
        at: Place(file: memo, line: 3, column: 8, length: 10),
        related: Place(file: "content/site.yaml", line: 3, column: 5))

    static let warning = Diagnostic(
        Remark(.sleutelOnbekend, Wording("de sleutel 'x' is onbekend"), Wording("the key 'x' is unknown")),
        at: Place(file: "content/site.yaml", line: 9, column: 0))

    static let note: Diagnostic = {
        let place = Place(file: "content/a b.yaml")
        return Diagnostic(.bestandTeGroot, "100% vol: let op, [zie](1) {0}", at: place, severity: .note)
    }()

    /// A report on them, with the source of the memo alone.
    static func report(_ language: Language = .dutch, isColoured: Bool = false) -> Report {
        Report(diagnostics, language: language, isColoured: isColoured, version: "1.2.3") { file in
            file == memo ? SourceText(file: file, bytes: Array(text.utf8)) : nil
        }
    }

    /// A message, file and source that hold all that could break a form.
    static let hostile = Diagnostic(
        .waardeOngeldig, "'a\"b\\c\n\r\u{1B}[31m\u{0}\u{202E}\u{2028}\u{9B}👩‍👧 שלום'",
        remedy: "schrijf\n::error::x",
        at: Place(file: "content/é%:,\n\"\\.md", line: 1, column: 3, length: 2))

    /// A report on the hostile one.
    static let hostileReport = Report([hostile], version: "1.2.3") {
        SourceText(file: $0, bytes: Array("a\u{1B}[31m\u{202E}b\u{0} שלום".utf8))
    }
}
