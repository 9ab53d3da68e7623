import Diagnostics
import Records

/// A value of an example file, made from what a record says of its keys: every key is there, with a value
/// that is right.
indirect enum Example {
    case scalar(String)
    /// As YAML writes it, without quotes.
    case raw(String)
    case list([Example])
    case keys([Key])

    /// A key with its value, and what the record says of it.
    struct Key {
        var name: String
        var value: Example
        var isRequired = false
        var isNullable = false
    }

    /// An example of a file of a kind.
    init(of kind: RecordKind) {
        self.init(RecordShape(of: kind), soort: kind)
    }

    /// An example of keys. `soort` is what such a key says where it names the kind of the file.
    init(_ shape: RecordShape, soort: RecordKind? = nil) {
        self = .keys(
            shape.fields.map { field in
                var key = Key(
                    name: field.name, value: Example(field.value), isRequired: field.isRequired,
                    isNullable: field.isNullable)
                if let soort, field.name == "soort", case .words = field.value {
                    key.value = .scalar(soort.rawValue)
                }
                return key
            })
    }

    private init(_ shape: ValueShape) {
        switch shape {
        case .scalar(let type): self = .scalar(type.examples.first?.filter { $0 != "\"" } ?? "Tekst")
        case .words(let words): self = .scalar(words.first ?? "")
        case .list(let item): self = .list([Example(item)])
        // The steering elements of an example have this id too.
        case .mapping(let value): self = .keys([Key(name: "Tekst", value: Example(value))])
        case .record(let shape): self.init(shape)
        case .either(_, .record(let shape)): self.init(shape)
        case .either(let first, _): self.init(first)
        }
    }

    /// As YAML on one line.
    var yaml: String {
        switch self {
        case .scalar(let text): "\"\(text)\""
        case .raw(let text): text
        case .list(let items): "[\(items.map(\.yaml).joined(separator: ", "))]"
        case .keys(let keys): "{\(keys.map { "\"\($0.name)\": \($0.value.yaml)" }.joined(separator: ", "))}"
        }
    }

    /// For each key at any depth, the example in which the keys around it were changed.
    func changing(_ change: ([Key], Int) -> [Key]) -> [(key: Key, example: Example)] {
        switch self {
        case .scalar, .raw: return []
        case .list(let items):
            return items.indices.flatMap { index in
                items[index].changing(change).map { key, changed in
                    var items = items
                    items[index] = changed
                    return (key, .list(items))
                }
            }
        case .keys(let keys):
            return keys.indices.flatMap { index in
                [(key: keys[index], example: Example.keys(change(keys, index)))]
                    + keys[index].value.changing(change).map { key, changed in
                        var keys = keys
                        keys[index].value = changed
                        return (key, .keys(keys))
                    }
            }
        }
    }

    /// For each key at any depth, the example in which it has another value.
    func replacing(_ value: Example) -> [(key: Key, example: Example)] {
        changing { keys, index in
            var keys = keys
            keys[index].value = value
            return keys
        }
    }
}

/// What is wrong with an example of a kind of file or entry of a register.
func diagnostics(of example: Example, _ kind: RecordKind) -> [Diagnostic] {
    let entry = Array("- \(example.yaml)\n".utf8)
    switch kind {
    case .organisatie: return RecordReader.organisaties(file: "a.yaml", bytes: entry).diagnostics
    case .project: return RecordReader.projecten(file: "a.yaml", bytes: entry).diagnostics
    case .begrip: return RecordReader.begrippen(file: "a.yaml", bytes: entry).diagnostics
    case .toezegging: return RecordReader.toezeggingen(file: "a.yaml", bytes: entry).diagnostics
    case .memo, .verslag, .pagina: return read(kind, front(example.yaml)).diagnostics
    case .traject, .tijdlijn, .segmentkeuzes, .indicator, .segment:
        return read(kind, example.yaml).diagnostics
    }
}
