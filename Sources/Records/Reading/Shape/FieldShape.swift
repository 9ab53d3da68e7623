/// A key that a record knows.
public struct FieldShape: Sendable, Hashable {
    /// The key.
    public let name: String
    /// The key of other generators that means the same.
    public let synonym: String?
    /// Whether it must be there.
    public let isRequired: Bool
    /// What its value may look like.
    public let value: ValueShape
}
