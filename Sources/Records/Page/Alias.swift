public import Diagnostics

/// An old path that leads to a page.
public struct Alias: Hashable, Sendable {
    /// As written: `/oud/pad/` or `oud/pad`.
    public var path: String
    /// Where.
    public var place: Place

    /// An old path at a place.
    public init(_ path: String, at place: Place) {
        self.path = path
        self.place = place
    }
}

extension ValueReader<Alias> {
    /// An old path.
    static let alias = ValueReader(.path) { entry in
        entry.scalar(.path).map { Alias($0, at: entry.place) }
    }
}
