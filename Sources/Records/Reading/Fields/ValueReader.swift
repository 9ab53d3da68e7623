/// How a value is read: what it may look like, and what becomes of it.
struct ValueReader<Value>: Sendable {
    /// What it may look like.
    let shape: @Sendable () -> ValueShape
    /// The value of an entry; nil when it is wrong, which is then reported.
    let read: @Sendable (Entry) -> Value?
}

extension ValueReader {
    /// A value that is written as one scalar.
    init(_ type: ScalarType, _ read: @escaping @Sendable (Entry) -> Value?) {
        self.init(shape: { .scalar(type) }, read: read)
    }

    /// A value made of another.
    func map<Other>(_ transform: @escaping @Sendable (Value) -> Other) -> ValueReader<Other> {
        ValueReader<Other>(shape: shape) { entry in read(entry).map(transform) }
    }
}
