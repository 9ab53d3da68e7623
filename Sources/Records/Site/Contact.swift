/// How to reach the publisher: public by its nature.
public struct Contact: Hashable, Sendable {
    /// The e-mail address.
    public var eMail: String?
    /// The telephone number, as written.
    public var telefoon: String?
    /// The address, as written.
    public var adres: String?
}

extension Contact {
    /// What the site says of it.
    init(_ fields: inout Fields) {
        eMail = fields.optional("e-mail", .eMail)
        telefoon = fields.optional("telefoon", .text)
        adres = fields.optional("adres", .text)
    }
}
