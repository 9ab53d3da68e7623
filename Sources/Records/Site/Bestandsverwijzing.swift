public import Diagnostics

/// A file under `content/` that a record names.
public struct Bestandsverwijzing: Hashable, Sendable {
    /// Its path, as written.
    public var path: String
    /// Where.
    public var place: Place
}

extension ValueReader<Bestandsverwijzing> {
    /// A path under `content/`.
    static let file = ValueReader(.path) { entry in
        entry.scalar(.path).map { Bestandsverwijzing(path: $0, place: entry.place) }
    }
}
