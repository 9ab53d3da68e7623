/// A template compiled for views of one type.
public struct Template<View: Viewable>: Sendable {
    let program: Program

    /// Writes the page of `view` at the end of `bytes`.
    public func render(_ view: View, into bytes: inout [UInt8]) {
        program.render(.view(view), into: &bytes)
    }
}
