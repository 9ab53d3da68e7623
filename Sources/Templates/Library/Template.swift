/// A template compiled for views of one type.
public struct Template<View: Viewable>: Sendable {
    @usableFromInline let program: Program

    init(program: Program) {
        self.program = program
    }

    /// Writes the page of `view` at the end of `bytes`.
    @inlinable
    public func render(_ view: View, into bytes: inout [UInt8]) {
        program.render(Context(view), into: &bytes)
    }
}
