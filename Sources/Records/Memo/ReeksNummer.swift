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
