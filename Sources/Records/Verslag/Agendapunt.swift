public import Diagnostics

/// An item of the agenda.
public struct Agendapunt: Hashable, Sendable {
    public var titel: String
    public var toelichtingDoor: [Person]
    /// Whether it was reached; an item that was not is shown as carried over.
    public var besproken: Bool
    /// Where it stands.
    public var place: Place
}
