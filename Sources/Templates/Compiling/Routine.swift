/// A part of a template file to compile: a page, or what a tag includes. Equal ones are compiled once.
struct Routine: Hashable {
    /// The number of the file.
    let file: Int
    /// Which of its nodes.
    let nodes: Range<Int>
    /// The stack of contexts that its names are looked up in, outermost first, no view twice.
    let stack: [Shape]
    /// The blocks that replace those in it, by name.
    let overrides: [Override]
    /// Which of its lines get the indentation of the place where they come to stand.
    let margin: Margin
    /// How many bytes of their own indentation its lines lose.
    let dedent: Int

    enum Margin: Hashable {
        case none
        /// All but the first, which goes on where a line has begun already.
        case laterLines
        case allLines
    }
}
