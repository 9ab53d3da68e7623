public import Diagnostics

/// A file under `content/` that a record names.
public struct Bestandsverwijzing: Hashable, Sendable {
    /// Its path, as written.
    public var path: String
    /// Where.
    public var place: Place
}
