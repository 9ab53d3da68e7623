import YAML

extension ValueReader {
    /// A record or a part of one, which reads its own keys.
    static func record(_ make: @escaping @Sendable (inout Fields) -> Value) -> ValueReader {
        ValueReader(shape: { .record(RecordShape(make)) }) { $0.record(make) }
    }

    /// A text, or a record that has that text under one of its keys.
    static func record(
        _ make: @escaping @Sendable (inout Fields) -> Value, or text: ValueReader
    ) -> ValueReader {
        ValueReader(shape: { .either(text.shape(), .record(RecordShape(make))) }) { entry in
            if case .scalar = entry.node.content { return text.read(entry) }
            return entry.record(make)
        }
    }

    /// A list of values; a single one counts as a list of one.
    static func list<Item>(_ item: ValueReader<Item>) -> ValueReader where Value == [Item] {
        ValueReader(shape: { .list(item.shape()) }) { entry in
            guard case .sequence(let nodes) = entry.node.content else { return item.read(entry).map { [$0] } }
            return nodes.compactMap { node in
                guard !node.isAbsent else {
                    entry.with(node).report(ValueCause.emptyItem(entry.key))
                    return nil
                }
                return item.read(entry.with(node))
            }
        }
    }
}

extension Entry {
    /// What `make` reads from a mapping; nil after a message for anything else.
    func record<Value>(_ make: (inout Fields) -> Value) -> Value? {
        switch node.content {
        case .mapping(let mapping):
            var fields = Fields(mapping, at: node.mark, reading)
            let value = make(&fields)
            fields.finish { RecordShape(make) }
            return value
        case .scalar, .sequence:
            let keys = RecordShape(make).fields.map(\.name)
            report(ValueCause.notKeys(key, form, keys: keys))
        case .refused: break
        }
        return nil
    }
}
