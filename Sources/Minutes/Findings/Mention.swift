/// A participant in strong text that begins no turn: a link to what is known of them.
public struct Mention: Sendable, Hashable {
    /// The index of the strong node.
    public var node: Int
    /// The index of the participant.
    public var participant: Int
}
