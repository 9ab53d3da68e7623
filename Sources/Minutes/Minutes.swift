/// The minutes of a meeting, understood: who spoke where, and the questions, propositions and agreements.
///
/// All indices of nodes are those of the body of the document that was read, which stays as it is.
public struct Minutes: Sendable, Hashable {
    /// Who took part, each once; then those who spoke for nobody in particular: an organisation, or an
    /// office.
    public var participants: [Participant]
    /// The agenda, in order.
    public var agenda: [RecognisedItem]
    /// The turns, in order; no two share a block.
    public var turns: [Turn]
    /// The questions, in order.
    public var questions: [Question]
    /// The propositions, in order.
    public var propositions: [Proposition]
    /// The agreements that stand in the body, in order.
    public var agreements: [FoundAgreement]
    /// The participants in strong text who begin no turn, in order.
    public var mentions: [Mention]
}
