import XML

/// A mention of an object, organisation or list (MDTO `verwijzingGegevens`).
public struct Verwijzing: Hashable, Sendable {
    /// What it is called.
    public let naam: String
    /// What identifies it, where that is known.
    public let identificatie: Identificatie?

    /// A mention of what is called so.
    public init(_ naam: String, _ identificatie: Identificatie? = nil) {
        self.naam = naam
        self.identificatie = identificatie
    }

    /// Writes it under a name.
    func write(_ name: String, to xml: inout XMLWriter) {
        xml.open(name)
        xml.element("verwijzingNaam", naam)
        identificatie?.write("verwijzingIdentificatie", to: &xml)
        xml.close(name)
    }
}
