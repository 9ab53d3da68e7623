public import Diagnostics
public import Records

/// Takes names that are not public out of the values of a record: titles, summaries, agreements and all else
/// that an author wrote, exactly as out of its body.
public struct TextWithholding: TextVisitor {
    private let withholding: NameWithholding
    private let redaction: Redaction
    private let locate: (_ name: String, _ value: String) -> Place
    /// What the author should know: names that stayed, for they may be other words.
    public private(set) var diagnostics: [Diagnostic] = []

    /// For a record of any kind; `locate` says where a name in a value stands.
    public init(
        _ withholding: NameWithholding, locate: @escaping (_ name: String, _ value: String) -> Place
    ) {
        self.withholding = withholding
        self.locate = locate
        redaction = Redaction([NameRedactor(withholding)])
    }

    /// For a report, whose own people a surname means first.
    public init(
        _ withholding: NameWithholding, in verslag: Verslag, _ organisations: OrganisationNames,
        locate: @escaping (_ name: String, _ value: String) -> Place
    ) {
        self.withholding = withholding
        self.locate = locate
        var attendance = AttendanceBuilder.build(verslag, organisations)
        attendance.withhold(withholding)
        redaction = attendance.redaction(withholding, organisations)
    }

    /// A plain text.
    public mutating func visit(_ text: inout String) {
        let passage = Passage(text)
        let edits = edits(in: passage, of: text)
        guard !edits.isEmpty else { return }
        text = String(decoding: Edit.applying(edits, to: passage.bytes), as: UTF8.self)
    }

    /// A Markdown text, whose marks of emphasis stay where they are.
    public mutating func visit(_ text: inout MarkdownText) {
        let source = Array(text.source.utf8)
        let passage = Passage(markdown: source)
        let edits = edits(in: passage, of: text.source)
        guard !edits.isEmpty else { return }
        var result: [UInt8] = []
        var index = 0
        for (piece, words) in zip(passage.pieces, Edit.applying(edits, to: passage).map(\.words)) {
            result += source[index..<piece.source] + words
            index = piece.source + piece.range.count
        }
        text.source = String(decoding: result + source[index...], as: UTF8.self)
    }

    /// Somebody: who has the name of one that another record withholds is not public either, unless the
    /// author said so.
    public mutating func visit(_ person: inout Person) {
        if person.openbaar == nil, withholding.withholds(person) { person.openbaar = false }
        person.rol.visitTexts(by: &self)
        person.aanwezig.visitTexts(by: &self)
        person.organisatie?.reference.written.visitTexts(by: &self)
    }

    private mutating func edits(in passage: Passage, of value: String) -> [Edit] {
        let replacements = redaction.replacements(in: passage)
        for replacement in replacements {
            guard let mistake = replacement.mistake else { continue }
            let name = passage.bytes.span.extracting(replacement.range).string
            diagnostics.append(Diagnostic(mistake, at: locate(name, value)))
        }
        return replacements.flatMap(\.edits)
    }
}
