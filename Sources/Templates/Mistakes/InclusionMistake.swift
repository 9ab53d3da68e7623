/// A mistake in how templates include each other.
enum InclusionMistake: Sendable {
    /// A partial, parent or page that is not there.
    case missing(String, names: [String])
    /// A block for a parent that has none of that name.
    case unknownBlock(String, parent: String, names: [String])
    /// A block that a parent tag gives twice.
    case duplicateBlock(String, parent: String)
    /// A template that comes back to itself without going into a part of its view.
    case endless(String)
    /// Templates that include each other in too many ways.
    case tooMany(limit: Int)
    /// A template that no page includes.
    case unused(String)
}
