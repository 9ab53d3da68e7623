/// What the command says to the program that started it.
enum ExitStatus: Int32, Sendable {
    /// All went well; warnings are allowed.
    case fine = 0
    /// The content has errors, or warnings when they are asked to count as errors.
    case content = 1
    /// The command was used in a wrong way: nothing of the content was at fault.
    case usage = 2
    /// The machine failed: a disk, a permission.
    case machine = 3
}
