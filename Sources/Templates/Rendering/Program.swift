/// A template as instructions.
package struct Program: Sendable {
    /// Writes a page at the end of `bytes`.
    package func render(_ root: Slot, into bytes: inout [UInt8]) {}
}
