import Diagnostics
import YAML

extension RecordFile {
    /// What `make` reads from each entry of a register: a list, and nothing above it.
    func entries<Value>(_ make: @escaping @Sendable (inout Fields) -> Value) -> [Value] {
        guard let root else { return [] }
        return items(of: root).compactMap { item in
            let entry = Entry(key: "", node: item, reading: reading)
            switch item.content {
            case .mapping: return entry.record(make)
            case .scalar, .sequence:
                let keys = RecordShape(make).fields.prefix(2).map(\.name)
                entry.report(RecordCause.entryNotKeys(keys: keys))
            case .refused: break
            }
            return nil
        }
    }

    /// The entries; those of a list below a single key too, after a message.
    private func items(of root: Node) -> [Node] {
        let entry = Entry(key: "", node: root, reading: reading)
        switch root.content {
        case .sequence(let items): return items
        case .mapping(let mapping) where mapping.pairs.isEmpty: return []
        case .mapping(let mapping):
            if mapping.pairs.count == 1, case .sequence(let items) = mapping.pairs[0].value.content {
                entry.report(RecordCause.registerNotList(.keys, above: mapping.pairs[0].key))
                return items
            }
            entry.report(RecordCause.registerNotList(.keys, above: nil))
        case .scalar(let scalar) where scalar.isAbsent: break
        case .scalar: entry.report(RecordCause.registerNotList(.text, above: nil))
        case .refused: break
        }
        return []
    }
}
