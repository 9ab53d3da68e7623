/// How and until when readers can react.
public struct Reactie: Hashable, Sendable {
    /// The last day on which one can react; nil: open until further notice.
    public var tot: CivilDate?
    /// An e-mail address or a URL. Public by its nature, until the term has passed.
    public var via: String?
    /// What is asked of whom.
    public var toelichting: MarkdownText?

    /// Where each of these stands; nil of one that no record wrote.
    public var places: KeyPlaces?

    /// A way to react.
    public init(tot: CivilDate? = nil, via: String? = nil, toelichting: MarkdownText? = nil) {
        self.tot = tot
        self.via = via
        self.toelichting = toelichting
    }

    /// Whether one can react.
    public enum Toestand: String, Sendable { case open, gesloten }

    /// Open up to and including the last day.
    public func toestand(on peildatum: CivilDate) -> Toestand {
        guard let tot else { return .open }
        return peildatum <= tot ? .open : .gesloten
    }
}

extension Reactie {
    /// A way to react as a page gives it (content model §4).
    init(_ fields: inout Fields) {
        self.init(
            tot: fields.optional("tot", .date),
            via: fields.optional("via", .eMailOrURL),
            toelichting: fields.optional("toelichting", .markdown))
        places = fields.places
    }
}
