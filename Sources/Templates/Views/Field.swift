/// A name of a view, as far as the compiler needs to know it.
package struct Field: Sendable {
    /// As templates write it.
    package var name: String
    /// What may be done with it.
    package var kind: FieldKind

    /// A name with its kind.
    package init(name: String, kind: FieldKind) {
        self.name = name
        self.kind = kind
    }
}
