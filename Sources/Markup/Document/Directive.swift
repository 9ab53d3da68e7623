/// A directive as the author wrote it: `:name[label]{key=value}`, `::…` or `:::…` (the generic directive
/// syntax).
public struct Directive: Sendable, Equatable {
    /// The name after the colons, as written.
    public var name: String
    /// The label between brackets as plain text; empty when there is none.
    public var label: String
    /// The attributes in the order written.
    public var attributes: [Attribute]
    /// The line in the source, from 1.
    public var line: Int
    /// The byte column of the first colon, from 1.
    public var column: Int

    /// One `key=value`; a key alone has an empty value.
    public struct Attribute: Sendable, Equatable {
        /// The key as written.
        public var key: String
        /// The value without its quotes.
        public var value: String
        /// The byte column of the key in the directive's line, from 1.
        public var column: Int
        /// The byte column of the value's first byte, within its quotes, from 1.
        public var valueColumn: Int

        /// An attribute whose key and value stand at byte columns.
        public init(key: String, value: String, column: Int, valueColumn: Int) {
            self.key = key
            self.value = value
            self.column = column
            self.valueColumn = valueColumn
        }
    }

    /// A directive at a place.
    public init(name: String, label: String, attributes: [Attribute], line: Int, column: Int) {
        self.name = name
        self.label = label
        self.attributes = attributes
        self.line = line
        self.column = column
    }

    /// The first attribute with that key.
    public func attribute(_ key: String) -> Attribute? {
        attributes.first { $0.key == key }
    }

    /// The value of the first attribute with that key.
    public func value(_ key: String) -> String? {
        attribute(key)?.value
    }
}
