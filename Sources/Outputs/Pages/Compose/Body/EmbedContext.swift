import Records
import Relations

/// What the directives in a body may show of the record that the body is of.
struct EmbedContext {
    /// The day as of which council documents are shown, where the directive gives none.
    var peildatum: CivilDate
    /// When the council was told before: the memo before this one in its series.
    var earlier: EarlierTelling?
    /// The parts of a report that its text may show; nil elsewhere.
    var report: ReportParts?
    /// Whether figures are drawn, which need the style sheet of the site. Elsewhere their tables say the
    /// same.
    var hasFigures = true
}

/// The parts of a report that `::aanwezigen`, `::afspraken` and `::vragen` show, and what stands around its
/// turns.
struct ReportParts {
    var aanwezigen: AanwezigenView
    var afspraken: AfsprakenView
    var vragen: VragenView
    var turns: TurnMarkup?
}
