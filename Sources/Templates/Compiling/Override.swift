/// A block that replaces the block of that name in the templates below.
struct Override: Sendable, Hashable {
    let name: String
    /// The number of its file, and of its node there.
    let file: Int
    let node: Int
}
