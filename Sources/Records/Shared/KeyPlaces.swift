public import Diagnostics

/// Where the values of some keys stand, for messages about them that come later than the reading.
public struct KeyPlaces: Hashable, Sendable {
    /// Where the keys stand as a whole.
    public let whole: Place
    private let values: [String: Place]

    /// The places of values, by key.
    public init(whole: Place, _ values: [String: Place] = [:]) {
        self.whole = whole
        self.values = values
    }

    /// The place of the value of a key; that of the whole when the author did not write it.
    public subscript(key: String) -> Place { values[key] ?? whole }
}
