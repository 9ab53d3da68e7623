import Records

/// A row of a ``TimeChart``: one step or document.
struct TimeChartRow: Sendable {
    /// What it is.
    var naam: String
    /// When, in the words of the table.
    var wanneer: String
    /// Its state, as a word for style sheets: `gereed`, `te-laat`.
    var toestandcode: String
    /// Its state in words.
    var toestand: String
    /// What was told before and holds no longer, in order of telling: drawn hollow.
    var earlier: [Moment]
    /// When it came, else what was told last: drawn filled. Nil when nobody knows.
    var current: Moment?

    /// A row. What was told comes in order; what came true as told is drawn once.
    init(
        naam: String, wanneer: String, toestand: String, toestandcode: String, told: [Moment],
        delivered: Moment?
    ) {
        self.naam = naam
        self.wanneer = wanneer
        self.toestand = toestand
        self.toestandcode = toestandcode
        current = delivered ?? told.last
        var former: [Moment] = []
        for moment in delivered == nil ? told.dropLast() : told[...] where former.last != moment {
            former.append(moment)
        }
        if former.last == current { former.removeLast() }
        earlier = former
    }
}
