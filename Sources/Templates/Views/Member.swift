/// A name that templates can use of a view, and how its value is got.
public struct Member<View>: Sendable {
    /// What the compiler knows of it.
    let field: Field
    /// Its value in the view that a pointer leads to.
    @usableFromInline let read: @Sendable (UnsafePointer<View>) -> Slot

    @usableFromInline
    init(_ name: String, _ kind: FieldKind, read: @escaping @Sendable (UnsafePointer<View>) -> Slot) {
        field = Field(name: name, kind: kind)
        self.read = read
    }
}

extension Member {
    /// Plain text: `{{name}}` shows it escaped; a section over it is shown when it is not empty.
    @inlinable
    public static func text(_ name: String, _ get: @escaping @Sendable (View) -> String) -> Member {
        Member(name, .text) { .text(get($0.pointee)) }
    }

    /// Plain text that may be absent: then `{{name}}` shows nothing, and a section over it neither.
    @inlinable
    public static func optionalText(_ name: String, _ get: @escaping @Sendable (View) -> String?) -> Member {
        Member(name, .text) { get($0.pointee).map { .text($0) } ?? .nothing }
    }

    /// A whole number, in digits without grouping; a section over it is shown when it is not 0.
    @inlinable
    public static func number(_ name: String, _ get: @escaping @Sendable (View) -> Int) -> Member {
        Member(name, .number) { .number(get($0.pointee)) }
    }

    /// Yes or no, for `{{#name}}` and `{{^name}}` only.
    @inlinable
    public static func flag(_ name: String, _ get: @escaping @Sendable (View) -> Bool) -> Member {
        Member(name, .flag) { .flag(get($0.pointee)) }
    }

    /// Safe markup, for `{{{name}}}` only; a section over it is shown when it is not empty.
    @inlinable
    public static func markup(_ name: String, _ get: @escaping @Sendable (View) -> HTML) -> Member {
        Member(name, .markup) { .markup(get($0.pointee)) }
    }

    /// Views, one by one the innermost of the names within `{{#name}}…{{/name}}`.
    @inlinable
    public static func list<Item: Viewable>(
        _ name: String, _ get: @escaping @Sendable (View) -> [Item]
    ) -> Member {
        Member(name, .list(.view(ViewShape(of: Item.self)))) { .list(Context(get($0.pointee))) }
    }

    /// Plain texts, one by one `{{.}}` within `{{#name}}…{{/name}}`.
    @inlinable
    public static func texts(_ name: String, _ get: @escaping @Sendable (View) -> [String]) -> Member {
        Member(name, .list(.value(.text))) { .list(Context(get($0.pointee))) }
    }

    /// Another view, or none: its names are those of `{{#name}}…{{/name}}`, and follow a full stop in
    /// `{{name.other}}`.
    @inlinable
    public static func object<Item: Viewable>(
        _ name: String, _ get: @escaping @Sendable (View) -> Item?
    ) -> Member {
        Member(name, .object(ViewShape(of: Item.self))) {
            get($0.pointee).map { .object(Context($0)) } ?? .nothing
        }
    }
}
