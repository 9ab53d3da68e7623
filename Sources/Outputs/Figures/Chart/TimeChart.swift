import Records

/// A figure of what is to happen when: a row each, with what was told before and what holds now. Beside it
/// stands a table that says the same.
struct TimeChart: Sendable {
    /// The anchor of the table that says the same, unique on the page; names the parts of the figure.
    var anker: String
    /// What it is about, for those who hear it.
    var titel: String
    /// The rows, from above.
    var rows: [TimeChartRow]
    /// The day that it is seen from.
    var peildatum: CivilDate
    /// Whether it explains its signs. A small one beside others does not.
    var hasLegend = true

    /// Everything that it must have room for.
    var moments: [Moment] { rows.flatMap { $0.earlier + [$0.current].compactMap { $0 } } }
}
