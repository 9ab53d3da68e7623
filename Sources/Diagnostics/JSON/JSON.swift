/// A JSON value (RFC 8259) whose objects keep the order in which their members were set.
public enum JSON: Sendable {
    case string(String)
    case integer(Int)
    /// A number as it is to be written; the caller answers for its form.
    case number(String)
    case boolean(Bool)
    case null
    case array([JSON])
    case object(JSONObject)
}

extension JSON: ExpressibleByStringLiteral, ExpressibleByIntegerLiteral, ExpressibleByBooleanLiteral,
    ExpressibleByArrayLiteral, ExpressibleByDictionaryLiteral
{
    /// What a literal writes.
    public init(stringLiteral value: String) { self = .string(value) }
    /// What a literal writes.
    public init(integerLiteral value: Int) { self = .integer(value) }
    /// What a literal writes.
    public init(booleanLiteral value: Bool) { self = .boolean(value) }
    /// What a literal writes.
    public init(arrayLiteral elements: JSON...) { self = .array(elements) }
    /// What a literal writes, in its order.
    public init(dictionaryLiteral elements: (String, JSON)...) {
        var object = JSONObject()
        for (name, value) in elements { object.set(name, value) }
        self = .object(object)
    }
}
