/// An organisation as a record mentions it: the id or name of one of the register, or just words.
public struct OrganisatieVermelding: Hashable, Sendable {
    /// The mention; whether the register has it is found when the site is put together, and it is no mistake
    /// when not.
    public var reference: Reference<Organisatie>

    /// A mention.
    public init(_ reference: Reference<Organisatie>) { self.reference = reference }

    /// As written.
    public var written: String { reference.written }
}
