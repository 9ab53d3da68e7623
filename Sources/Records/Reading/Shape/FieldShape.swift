/// A key that a record knows.
public struct FieldShape: Sendable, Hashable {
    /// The key.
    public let name: String
    /// The key of other generators that means the same.
    public let synonym: String?
    /// Whether it must be there.
    public let isRequired: Bool
    /// Whether it may be there with `null` for a value; for any other key that means that it is not there.
    public let isNullable: Bool
    /// What its value may look like.
    public let value: ValueShape
}
