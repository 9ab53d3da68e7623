/// A wrong use of the command that shows only when it runs.
struct WrongUse: Error, CustomStringConvertible {
    /// What is wrong, in one line.
    let description: String

    init(_ description: String) { self.description = description }
}
