/// The value that was read last, to explain what goes wrong after it.
struct LastScalar {
    /// How it was written.
    var style: Scalar.Style
    /// Where it begins.
    var mark: Mark
    /// The line on which it ends.
    var lastLine: Int

    /// Its quotes; nil when it has none.
    var quote: Character? {
        switch style {
        case .singleQuoted: "'"
        case .doubleQuoted: "\""
        case .plain, .literal, .folded: nil
        }
    }
}
