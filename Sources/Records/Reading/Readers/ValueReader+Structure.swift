import Diagnostics
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

extension ValueReader {
    /// Keys of the author's own choice, in the order written; a key without a value is as good as absent.
    static func mapping<Item, Made>(
        _ item: ValueReader<Item>, _ make: @escaping @Sendable (String, Place, Item) -> Made
    ) -> ValueReader where Value == [Made] {
        ValueReader(shape: { .mapping(item.shape()) }) { entry in
            guard case .mapping(let mapping) = entry.node.content else {
                entry.reportNotKeys([])
                return nil
            }
            return mapping.pairs.filter { !$0.value.isAbsent }.compactMap { pair in
                let place = pair.mark.place(in: entry.reading.file)
                let value = item.read(Entry(key: pair.key, node: pair.value, reading: entry.reading))
                return value.map { make(pair.key, place, $0) }
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
            reportNotKeys(RecordShape(make).fields.map(\.name))
        case .refused: break
        }
        return nil
    }

    /// Notes that keys must stand here, unless that is known already.
    fileprivate func reportNotKeys(_ keys: [String]) {
        if case .refused = node.content { return }
        report(ValueCause.notKeys(key, form, keys: keys))
    }
}
