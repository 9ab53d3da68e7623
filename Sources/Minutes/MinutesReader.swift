public import Diagnostics
public import Markup
public import Records

/// Reads minutes: finds in the body of a report who speaks where, and the questions, propositions and
/// agreements, by the habits of Dutch minutes alone (content model §6).
public enum MinutesReader {
    /// The minutes of a report, with all that its author should know about them.
    ///
    /// `document` is the report's `tekst`, read. It stays as it is, but for the names of people with
    /// `openbaar: nee`: of this report, and of `withholding`. No words of it are lost, moved or doubled.
    public static func read(
        _ verslag: Verslag, document: inout Document, organisations: OrganisationNames,
        withholding: NameWithholding = .none
    ) -> (minutes: Minutes, diagnostics: [Diagnostic]) {
        var attendance = AttendanceBuilder.build(verslag, organisations)
        let speech = Recognition.read(document, attendance)
        attendance.withhold(withholding)
        let redaction = attendance.redaction(withholding, organisations)
        var diagnostics = speech.diagnostics
        if !redaction.isEmpty { diagnostics += DocumentRedaction.redact(&document, redaction) }
        let parts = MinutesAssembly(verslag, document, attendance, redaction, speech)
        return (parts.minutes(consume attendance), diagnostics + parts.diagnostics)
    }
}
