/// The names of a type of views. Two shapes are one when they are of the same type.
///
/// The fields come when asked for: a table of contents is a list of its own type.
@usableFromInline
package struct ViewShape: Sendable, Hashable {
    private let identity: ObjectIdentifier
    /// Its names, in the order of its slots.
    package let fields: @Sendable () -> [Field]

    /// A shape made by hand, for views that are known at run time only.
    package init(identity: ObjectIdentifier, fields: @escaping @Sendable () -> [Field]) {
        self.identity = identity
        self.fields = fields
    }

    /// The shape of a type.
    @usableFromInline
    package init<View: Viewable>(of view: View.Type) {
        self.init(identity: ObjectIdentifier(view)) { View.members.map(\.field) }
    }

    @usableFromInline
    package static func == (left: ViewShape, right: ViewShape) -> Bool {
        left.identity == right.identity
    }

    @usableFromInline
    package func hash(into hasher: inout Hasher) {
        hasher.combine(identity)
    }
}
