public import CodeLists

/// A market consultation as a notice: eForms subtype E1 of SDK 1.15, complete and within its limits.
///
/// The file for a machine (``xml``) and the sheet of fields for an officer (``fields``) are both made of it,
/// so that they say the same.
public struct Notice: Sendable, Hashable {
    /// What identifies it (BT-701): a UUID.
    public let id: String
    /// Which version of it this is (BT-757): 1 to 99.
    public let version: Int
    /// When it is sent (BT-05).
    public let dispatch: LocalMoment
    /// Until when answers are received (BT-800).
    public let deadline: LocalMoment
    /// The language of all its texts and of the answers (BT-702, BT-97): `NLD`.
    public let language: String
    /// The law that it rests on (BT-01).
    public let legalBasis: CodeOf<LegalBasis>
    /// Who consults the market.
    public let buyer: Buyer
    /// What it is about as a whole.
    public let subject: Subject
    /// The lots; at least one.
    public let lots: [Subject]
    /// The buyer's own reference (BT-22).
    public let reference: String?
    /// How one can answer, in words (BT-300).
    public let note: String?
    /// Where one can answer (BT-18).
    public let answerAddress: String
    /// Where the documents are (BT-15).
    public let documentsAddress: String
}
