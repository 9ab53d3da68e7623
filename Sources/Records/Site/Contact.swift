/// How to reach the publisher: public by its nature.
public struct Contact: Hashable, Sendable {
    public var eMail: String?
    public var telefoon: String?
    public var adres: String?
}
