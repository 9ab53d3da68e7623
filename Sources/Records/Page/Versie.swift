/// A change note: what a version of a page changed.
public struct Versie: Hashable, Sendable {
    /// As written: `1`, `1.1`, `2`.
    public var nummer: String
    /// The day of the change.
    public var datum: CivilDate
    /// What changed.
    public var toelichting: String

    /// A version of a day.
    public init(nummer: String, datum: CivilDate, toelichting: String) {
        self.nummer = nummer
        self.datum = datum
        self.toelichting = toelichting
    }
}

extension Versie {
    /// A change note as a page lists it (content model §4).
    init(_ fields: inout Fields) {
        self.init(
            nummer: fields.required("nummer", .text),
            datum: fields.required("datum", .date),
            toelichting: fields.required("toelichting", .text))
    }
}
