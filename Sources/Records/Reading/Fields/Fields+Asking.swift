import Diagnostics
import YAML

extension Fields {
    /// The value of a key; nil when the author did not give one, or gave a wrong one, which is reported.
    mutating func optional<Value>(
        _ key: String, synonym: String? = nil, _ reader: @autoclosure () -> ValueReader<Value>
    ) -> Value? {
        guard let pair = pair(key, synonym: synonym, isRequired: false, reader().shape()),
            !pair.value.isAbsent
        else { return nil }
        return reader().read(Entry(key: pair.key, node: pair.value, reading: reading))
    }

    /// The value of a key that must be there; a placeholder, after a message, when it is not.
    mutating func required<Value: Placeholder>(
        _ key: String, synonym: String? = nil, _ reader: @autoclosure () -> ValueReader<Value>
    ) -> Value {
        let pair = pair(key, synonym: synonym, isRequired: true, reader().shape())
        if let pair, !pair.value.isAbsent, !pair.value.isEmpty {
            let value = reader().read(Entry(key: pair.key, node: pair.value, reading: reading))
            if let value { return value }
        } else if let pair {
            reading.report(KeyCause.empty(pair.key), at: pair.mark)
        } else {
            reading.report(KeyCause.missing(key), at: mark)
        }
        return Value.placeholder(at: mark, in: reading)
    }

    /// The items of a key: a list, or a single one; none when the author gave none.
    mutating func list<Value>(
        _ key: String, synonym: String? = nil, _ reader: @autoclosure () -> ValueReader<Value>
    ) -> [Value] {
        optional(key, synonym: synonym, .list(reader())) ?? []
    }

    /// The items of a key of which there must be one at least.
    mutating func requiredList<Value>(
        _ key: String, _ reader: @autoclosure () -> ValueReader<Value>
    ) -> [Value] {
        required(key, .list(reader()))
    }

    /// The value of a key that must be there, but may be `null` or empty: then it is nil.
    mutating func nullable<Value>(_ key: String, _ reader: @autoclosure () -> ValueReader<Value>) -> Value? {
        guard let pair = pair(key, synonym: nil, isRequired: true, isNullable: true, reader().shape()) else {
            reading.report(KeyCause.missing(key), at: mark)
            return nil
        }
        guard !pair.value.isAbsent else { return nil }
        return reader().read(Entry(key: key, node: pair.value, reading: reading))
    }
}
