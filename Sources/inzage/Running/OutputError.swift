/// A result cannot be written: the disk that standard out leads to is full, or nobody opened it.
struct OutputError: Error, CustomStringConvertible {
    /// What the system says of it.
    let reason: String

    var description: String { "cannot write the result: \(reason)" }
}
