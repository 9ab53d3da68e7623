/// A name that is not public, where a passage holds it.
struct NameOccurrence: Equatable {
    /// The name.
    var range: Range<Int>
    /// The index of the person.
    var person: Int
    /// Whether it is the whole name, not only part of it.
    var isWhole: Bool
}
