public import Diagnostics
public import Markup
public import Records

/// Reads minutes: finds in the body of a report who speaks where, and the questions, propositions and agreements, by the habits of
/// Dutch minutes alone (content model §6).
public enum MinutesReader {
    /// The minutes of a report, with all that its author should know about them.
    ///
    /// `document` is the report's `tekst`, read. It stays as it is, but for the names of people with `openbaar: nee`: of this report,
    /// and of `withholding`. No words of it are lost, moved or doubled.
    public static func read(
        _ verslag: Verslag, document: inout Document, organisations: OrganisationNames,
        withholding: NameWithholding = .none
    ) -> (minutes: Minutes, diagnostics: [Diagnostic]) {
        var attendance = AttendanceBuilder.build(verslag, organisations)
        var recognition = Recognition(document, attendance)
        recognition.run()
        var diagnostics = recognition.diagnostics
        attendance.withhold(withholding)
        let own = NameWithholding(attendance.participants.compactMap(\.person), organisations: organisations)
        let redactors = [
            NameRedactor(own, in: attendance, tookPart: true), NameRedactor(withholding, in: attendance),
        ].filter { !$0.withholding.isEmpty }
        for redactor in redactors { diagnostics += DocumentRedaction.redact(&document, redactor) }
        let parts = PartsReader(verslag, document, attendance, redactors, recognition)
        return (parts.minutes, diagnostics + parts.diagnostics)
    }
}
