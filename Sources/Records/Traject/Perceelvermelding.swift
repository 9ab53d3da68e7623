public import Diagnostics

/// A lot as a question names it.
public struct Perceelvermelding: Hashable, Sendable {
    /// The lot's name, as written; case and accents do not count.
    public var naam: String
    /// Where.
    public var place: Place
}

extension ValueReader<Perceelvermelding> {
    /// The name of a lot.
    static let perceel = ValueReader(.text) { entry in
        entry.scalar(.text).map { Perceelvermelding(naam: $0, place: entry.place) }
    }
}
