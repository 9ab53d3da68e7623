import XML

/// What identifies an object, and whose numbering that is (MDTO `identificatieGegevens`).
public struct Identificatie: Hashable, Sendable {
    /// What identifies it.
    public let kenmerk: String
    /// Whose numbering it is: the name of a register or site.
    public let bron: String

    /// An identification in a numbering.
    public init(_ kenmerk: String, bron: String) {
        self.kenmerk = kenmerk
        self.bron = bron
    }

    /// Writes it under a name.
    func write(_ name: String, to xml: inout XMLWriter) {
        xml.open(name)
        xml.element("identificatieKenmerk", kenmerk)
        xml.element("identificatieBron", bron)
        xml.close(name)
    }
}
