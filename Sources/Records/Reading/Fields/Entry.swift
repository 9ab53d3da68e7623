import Diagnostics
import YAML

/// A value under a key, as the author wrote it.
struct Entry {
    /// The key; for an item of a list, that of the list.
    let key: String
    /// The value.
    let node: Node
    /// What is being read.
    let reading: Reading

    /// Where the value stands.
    var place: Place { node.mark.place(in: reading.file) }

    /// Notes that this value is wrong.
    func report(_ cause: any Cause) {
        reading.report(cause, at: node.mark)
    }

    /// The same key with another value: an item of a list.
    func with(_ node: Node) -> Entry {
        Entry(key: key, node: node, reading: reading)
    }

    /// The text of a scalar without white space around it; nil for a list or mapping, after a message that
    /// `type` is expected.
    func scalar(_ type: ScalarType) -> String? {
        switch node.content {
        case .scalar(let scalar): return scalar.text.trimmed
        case .mapping, .sequence: report(ValueCause.notScalar(key, form, type))
        case .refused: break
        }
        return nil
    }

    /// The value that `read` makes of a scalar's text; nil after a message when it makes nothing of it.
    func value<Value>(_ type: ScalarType, _ read: (String) -> Value?) -> Value? {
        guard let text = scalar(type) else { return nil }
        if let value = read(text) { return value }
        report(ValueCause.notThis(key, text, type))
        return nil
    }

    /// Which form the value has.
    var form: NodeForm {
        switch node.content {
        case .scalar, .refused: .text
        case .mapping: .keys
        case .sequence: .list
        }
    }
}
