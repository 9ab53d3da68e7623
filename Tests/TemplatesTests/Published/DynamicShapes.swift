import Synchronization
import Templates

/// Makes shapes of data: what the type of a view says of itself is guessed from all values in one place.
struct DynamicShapes {
    /// Whether texts and numbers are markup.
    var areMarkup = false

    /// The fields of a shape, filled in after the shapes within it are made.
    private final class Fields: Sendable {
        let list = Mutex<[Field]>([])
    }

    /// An object that is being looked into: an object in it with the same names is of the same type.
    private struct Enclosing {
        let names: Set<String>
        let shape: ViewShape
    }

    /// The shape of the data of a page.
    func shape(of data: JSONValue) -> Shape {
        shape(of: [data], in: [])
    }

    private func shape(of values: [JSONValue], in enclosing: [Enclosing]) -> Shape {
        let isView = values.allSatisfy { $0.members != nil }
        return isView
            ? .view(view(of: values.compactMap(\.members), in: enclosing))
            : .value(kind(of: values, in: enclosing))
    }

    private func view(of objects: [[String: JSONValue]], in enclosing: [Enclosing]) -> ViewShape {
        let names = Set(objects.flatMap(\.keys))
        if let same = enclosing.last(where: { $0.names == names }) { return same.shape }
        let fields = Fields()
        let shape = ViewShape(identity: ObjectIdentifier(fields)) {
            fields.list.withLock { $0 }
        }
        let inner = enclosing + [Enclosing(names: names, shape: shape)]
        let found = names.sorted().map { name in
            Field(name: name, kind: kind(of: objects.compactMap { $0[name] }, in: inner))
        }
        fields.list.withLock { $0 = found }
        return shape
    }

    private func kind(of values: [JSONValue], in enclosing: [Enclosing]) -> FieldKind {
        let lists = values.compactMap(\.items)
        if !lists.isEmpty { return .list(shape(of: lists.flatMap { $0 }, in: enclosing)) }
        let objects = values.compactMap(\.members)
        if !objects.isEmpty { return .object(view(of: objects, in: enclosing)) }
        if values.contains(where: { if case .flag = $0 { true } else { false } }) { return .flag }
        if areMarkup { return .markup }
        let areIntegers = values.allSatisfy { if case .integer = $0 { true } else { false } }
        return areIntegers && !values.isEmpty ? .number : .text
    }
}
