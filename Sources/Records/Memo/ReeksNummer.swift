public import Diagnostics

/// A memo's place in a series.
public struct ReeksNummer: Hashable, Sendable {
    /// The series' `id` in `site.yaml`, as written.
    public var reeks: String
    /// Which one of the series, from 1.
    public var nummer: Int?
    /// Where the series is named.
    public var place: Place
}

extension ReeksNummer {
    /// What a memo says of its series under `reeks` and `nummer`; nil when it is in none.
    init?(_ fields: inout Fields) {
        let nummer = fields.optional("nummer", .wholeNumber)
        let place = fields.placeOfValue("reeks")
        guard let reeks = fields.optional("reeks", .text) else {
            if nummer != nil, place == nil {
                fields.report(KeyCause.alone("nummer", without: "reeks"), at: "nummer")
            }
            return nil
        }
        self.init(reeks: reeks, nummer: nummer, place: place ?? fields.place)
    }
}
