/// Why the braces of a directive could not be read, and where.
struct AttributeFailure: Error {
    var problem: AttributeProblem
    /// The offset of the byte that does not fit.
    var offset: Int
}
