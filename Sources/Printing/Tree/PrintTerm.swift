/// A name with what belongs to it: a fact, or a word with its meaning.
public struct PrintTerm: Sendable, Equatable {
    /// The name.
    public var name: [PrintInline]
    /// What belongs to it.
    public var value: [PrintBlock]

    /// A name with what belongs to it.
    public init(name: [PrintInline], value: [PrintBlock]) {
        self.name = name
        self.value = value
    }
}
