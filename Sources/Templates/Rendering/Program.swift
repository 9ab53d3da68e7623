/// A template as instructions, with the templates that it includes as routines.
@usableFromInline
package struct Program: Sendable {
    var instructions: [Instruction] = []
    /// The bytes that literals and margins are ranges of.
    var pool: [UInt8] = []
    var calls: [Call] = []
    /// The members that dotted names lead through, each once.
    var paths: [[Int]] = [[]]
    /// Where each routine begins; the page is the first.
    var starts: [Int] = []

    /// Writes the page of a view at the end of `bytes`.
    @usableFromInline
    package func render(_ root: Context, into bytes: inout [UInt8]) {
        var machine = Machine(root)
        machine.run(self, into: &bytes)
    }
}
