/// What a name in a template turned out to be.
struct Resolution {
    /// The level of the stack of contexts that has its first part.
    let level: Int
    /// The members that lead to it from there, at least one.
    var members: [Int]
    var kind: FieldKind
}
