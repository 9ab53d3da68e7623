import Templates

/// A view made of data.
struct DynamicView: LoweredView {
    let slots: [Slot]

    func slot(at index: Int) -> Slot { slots[index] }
}

/// A list made of data.
struct DynamicList: LoweredList {
    let items: [Slot]

    var count: Int { items.count }

    func item(at index: Int) -> Slot { items[index] }
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
            self = .list(DynamicList(items: items.map { Slot($0, shape: shape) }))
        case (.object(let shape), .object(let members)):
            let slots = shape.fields().map { Slot(members[$0.name] ?? .null, kind: $0.kind) }
            self = .object(DynamicView(slots: slots))
        case (.flag, .flag(let flag)): self = .flag(flag)
        case (.number, .integer(let number)): self = .number(number)
        case (.text, _): self = value.words.map(Slot.text) ?? .nothing
        case (.markup, _): self = value.words.map { .markup(HTML(trusted: $0)) } ?? .nothing
        default: self = .nothing
        }
    }
}
