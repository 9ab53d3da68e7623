import Templates

extension Context {
    /// The data of a page.
    convenience init(_ value: JSONValue, shape: Shape) {
        self.init(items: [Slot(value, shape: shape)])
    }

    /// Items, each a view or a value.
    fileprivate convenience init(items: [Slot]) {
        self.init(count: items.count) { index, member in
            guard case .object(let view) = items[index] else { return items[index] }
            return view.slot(at: member)
        }
    }
}

extension Slot {
    /// Data of a shape.
    init(_ value: JSONValue, shape: Shape) {
        switch shape {
        case .view(let view): self.init(value, kind: .object(view))
        case .value(let kind): self.init(value, kind: kind)
        }
    }

    /// Data of a kind; nothing where there is none.
    private init(_ value: JSONValue, kind: FieldKind) {
        switch (kind, value) {
        case (.list(let shape), .list(let items)):
            self = .list(Context(items: items.map { Slot($0, shape: shape) }))
        case (.object(let shape), .object(let members)):
            let slots = shape.fields().map { Slot(members[$0.name] ?? .null, kind: $0.kind) }
            self = .object(Context(count: 1) { _, member in slots[member] })
        case (.flag, .flag(let flag)): self = .flag(flag)
        case (.number, .integer(let number)): self = .number(number)
        case (.text, _): self = value.words.map(Slot.text) ?? .nothing
        case (.markup, _): self = value.words.map { .markup(HTML(trusted: $0)) } ?? .nothing
        default: self = .nothing
        }
    }
}
