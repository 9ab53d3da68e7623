public import Records

/// An item of the agenda, as the minutes treat it.
public struct RecognisedItem: Sendable, Hashable {
    /// Its place on the agenda, from 1.
    public var number: Int
    /// Its title, as the agenda has it, else the heading.
    public var title: String
    /// `agendapunt-<n>`.
    public var anchor: String
    /// The index of its heading's node; nil when the minutes have none for it.
    public var heading: Int?
    /// Whether it was reached; else it is carried over.
    public var isDiscussed: Bool
    /// Who explained it, with all that the report tells of them elsewhere.
    public var explainers: [Person]
}
