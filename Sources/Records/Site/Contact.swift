/// How to reach the publisher: public by its nature.
public struct Contact: Hashable, Sendable {
    public var eMail: String?
    public var telefoon: String?
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
