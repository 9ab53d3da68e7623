/// How a routine is called.
struct Call: Sendable {
    /// The number of the routine.
    let routine: Int
    /// The levels of the stack that the routine sees, when not all: the others hold no name that it could
    /// reach, and without them a partial that includes itself is one routine, however deep it goes.
    let levels: [Int]?
    /// What the routine's lines get in front, besides what this one's have, as a range of the program's pool.
    let margin: Range<Int>
}
