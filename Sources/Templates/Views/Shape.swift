/// A level of the stack of contexts, as the compiler sees it.
@usableFromInline
package enum Shape: Sendable, Hashable {
    /// A view with its names.
    case view(ViewShape)
    /// A value without names, shown by `{{.}}`.
    case value(FieldKind)
}
