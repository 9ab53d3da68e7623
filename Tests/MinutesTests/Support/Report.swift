import Diagnostics
import Markup
import Minutes
import Records

/// A report of a meeting, read from its text as a site would.
struct Report {
    var minutes: Minutes
    var document: Document
    /// The line of the file on which the body begins.
    var firstLine: Int
    /// What was said about the minutes, a line each: `regel:kolom: ernst[code]: melding`.
    var messages: [String]

    /// Reads a report of which the keys but `titel`, `datum` and `vorm` are given, and the body. What is
    /// wrong with the record or its Markdown counts as a message too.
    init(
        _ keys: String, _ body: String, organisations: String = "", withholding: NameWithholding = .none
    ) throws {
        let text = "---\ntitel: Overleg\ndatum: 2024-03-14\nvorm: overleg\n\(keys)---\n\(body)"
        let (record, mistakes) = RecordReader.read(
            .verslag, id: RecordID("consultaties/overleg"), file: "content/consultaties/overleg.md",
            bytes: Array(text.utf8))
        guard case .verslag(let verslag)? = record else { throw NoReport() }
        firstLine = verslag.tekst.origin.place(line: 1, column: 1).line
        let names = OrganisationNames(Report.organisations(organisations))
        var (read, found) = MarkdownReader.read(
            Array(verslag.tekst.source.utf8), origin: verslag.tekst.origin)
        let result = MinutesReader.read(
            verslag, document: &read, organisations: names, withholding: withholding)
        found += mistakes
        minutes = result.minutes
        document = read
        messages = (found + result.diagnostics).inOrder.map(Report.line)
    }

    /// The organisations of a register.
    static func organisations(_ register: String) -> [Organisatie] {
        guard !register.isEmpty else { return [] }
        return RecordReader.organisaties(file: "content/organisaties.yaml", bytes: Array(register.utf8))
            .entries
    }

    /// The text is no report.
    struct NoReport: Error {}

    private static func line(_ diagnostic: Diagnostic) -> String {
        let place = diagnostic.place
        return "\(place.line):\(place.column): \(diagnostic.severity.dutch)[\(diagnostic.code.rawValue)]: "
            + diagnostic.cause.wording(in: .dutch).message
    }

    /// The turns, a line each: `spreker | tekst`.
    var turns: [String] {
        minutes.turns.map { "\(speaker($0)) | \($0.text.replacing("\n", with: " / "))" }
    }

    /// The name that is shown for the speaker of a turn.
    func speaker(_ turn: Turn) -> String {
        minutes.participants[turn.speaker].spreker
    }

    /// The questions, a line each: `vraag | antwoord`.
    var questions: [String] {
        minutes.questions.map { question in
            [question.question.text, question.answer?.text ?? "-"].joined(separator: " | ")
                .replacing("\n", with: " / ")
        }
    }

    /// All words of the body.
    var words: String {
        document.plainText(from: 0, to: document.nodes.count)
    }
}
