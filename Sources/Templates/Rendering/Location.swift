/// Where the value of a name is while a page is written.
struct Location: Sendable {
    /// The level of the stack of contexts, from the first that the routine can see.
    let level: Int
    /// The member of that level's view.
    let member: Int
    /// The number of the program's path that leads on from there (`{{x.y.z}}`); 0 is the empty one.
    let path: Int
}
