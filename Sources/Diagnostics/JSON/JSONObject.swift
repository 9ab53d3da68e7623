/// The members of a JSON object, in order. A member set to nil is left out.
public struct JSONObject: Sendable {
    /// The names with their values.
    public private(set) var members: [(name: String, value: JSON)] = []

    /// An object without members.
    public init() {}

    /// Adds a member; nothing for nil.
    public mutating func set(_ name: String, _ value: JSON?) {
        if let value { members.append((name, value)) }
    }

    /// Adds text; nothing for nil.
    public mutating func set(_ name: String, _ text: String?) {
        if let text { members.append((name, .string(text))) }
    }

    /// Adds a whole number; nothing for nil.
    public mutating func set(_ name: String, _ number: Int?) {
        if let number { members.append((name, .integer(number))) }
    }

    /// Adds a list of texts; nothing for an empty one.
    public mutating func set(_ name: String, _ texts: [String]) {
        if !texts.isEmpty { members.append((name, .array(texts.map(JSON.string)))) }
    }

    /// Adds a list, also when it is empty.
    public mutating func setList(_ name: String, _ values: [JSON]) {
        members.append((name, .array(values)))
    }

    /// Adds a list; nothing for an empty one.
    public mutating func setFilled(_ name: String, _ values: [JSON]) {
        if !values.isEmpty { setList(name, values) }
    }

    /// It as a value; nil when it has no members.
    public var filled: JSON? { members.isEmpty ? nil : .object(self) }
}
