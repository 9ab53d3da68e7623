/// A value that must not be published. It has no description, and nothing that renders accepts it.
public struct Confidential<Value: Sendable & Hashable>: Sendable, Hashable, CustomStringConvertible,
    CustomReflectable
{
    private let value: Value

    /// Holds a value back.
    public init(_ value: Value) { self.value = value }

    /// The value, to recognise it in a text or to find it in an output: never to show it.
    public func forRecognition() -> Value { value }

    /// Tells nothing.
    public var description: String { "(niet openbaar)" }

    /// Shows nothing to a debugger or a dump either.
    public var customMirror: Mirror { Mirror(self, children: []) }
}
