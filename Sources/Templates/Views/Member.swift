/// A name that templates can use of a view, and how its value is got.
public struct Member<View>: Sendable {
    /// What the compiler knows of it.
    let field: Field
    /// Its value, when a page is written.
    let read: @Sendable (View) -> Slot

    private init(_ name: String, _ kind: FieldKind, read: @escaping @Sendable (View) -> Slot) {
        field = Field(name: name, kind: kind)
        self.read = read
    }
}

extension Member {
    /// Plain text: `{{name}}` shows it escaped; a section over it is shown when it is not empty.
    public static func text(_ name: String, _ get: @escaping @Sendable (View) -> String) -> Member {
        Member(name, .text) { .text(get($0)) }
    }

    /// Plain text that may be absent: then `{{name}}` shows nothing, and a section over it neither.
    public static func optionalText(_ name: String, _ get: @escaping @Sendable (View) -> String?) -> Member {
        Member(name, .text) { view in get(view).map(Slot.text) ?? .nothing }
    }

    /// A whole number, in digits without grouping; a section over it is shown when it is not 0.
    public static func number(_ name: String, _ get: @escaping @Sendable (View) -> Int) -> Member {
        Member(name, .number) { .number(get($0)) }
    }

    /// Yes or no, for `{{#name}}` and `{{^name}}` only.
    public static func flag(_ name: String, _ get: @escaping @Sendable (View) -> Bool) -> Member {
        Member(name, .flag) { .flag(get($0)) }
    }

    /// Safe markup, for `{{{name}}}` only; a section over it is shown when it is not empty.
    public static func markup(_ name: String, _ get: @escaping @Sendable (View) -> HTML) -> Member {
        Member(name, .markup) { .markup(get($0)) }
    }

    /// Views, one by one the innermost of the names within `{{#name}}…{{/name}}`.
    public static func list<Item: Viewable>(
        _ name: String, _ get: @escaping @Sendable (View) -> [Item]
    ) -> Member {
        Member(name, .list(.view(ViewShape(of: Item.self)))) { .list(ViewList(items: get($0))) }
    }

    /// Plain texts, one by one `{{.}}` within `{{#name}}…{{/name}}`.
    public static func texts(_ name: String, _ get: @escaping @Sendable (View) -> [String]) -> Member {
        Member(name, .list(.value(.text))) { .list(TextList(texts: get($0))) }
    }

    /// Another view, or none: its names are those of `{{#name}}…{{/name}}`, and follow a full stop in
    /// `{{name.other}}`.
    public static func object<Item: Viewable>(
        _ name: String, _ get: @escaping @Sendable (View) -> Item?
    ) -> Member {
        Member(name, .object(ViewShape(of: Item.self))) { view in get(view).map(Slot.view) ?? .nothing }
    }
}
