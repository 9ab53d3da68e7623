/// A moment with the words that an author wants shown for it ("begin 2023", "na de zomer").
public struct Tijdstip: Hashable, Sendable {
    /// When, for sorting and deriving.
    public var moment: Moment
    /// The words shown (`aanduiding`), where the author gave them.
    public var aanduiding: String?

    /// A moment, with words of its own or without.
    public init(_ moment: Moment, aanduiding: String? = nil) {
        self.moment = moment
        self.aanduiding = aanduiding
    }
}
