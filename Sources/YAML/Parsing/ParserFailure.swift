/// Why libyaml stopped, in its own English words.
struct ParserFailure: Error {
    /// What it stumbled over: `did not find expected key`.
    var problem: String
    /// Where.
    var mark: Mark
    /// What it was doing: `while scanning a quoted scalar`; empty when it does not say.
    var context: String
    /// Where it began to do so.
    var contextMark: Mark
}
