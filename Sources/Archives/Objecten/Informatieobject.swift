public import Records
import XML

/// What an archive must know of a bundle as a whole: an `informatieobject` of MDTO 1.0.1.
public struct Informatieobject: Hashable, Sendable {
    /// What identifies it: stable, the same in every build.
    public var identificatie: Identificatie
    /// What it is called.
    public var naam: String
    /// The organisation that made it.
    public var archiefvormer: Verwijzing
    /// How it is kept, as far as the site says.
    public var archief: Archiefgegevens
    /// What it is about, in words.
    public var omschrijving: String?
    /// Words to find it by.
    public var trefwoorden: [String] = []
    /// Where it can be read.
    public var adres: String?
    /// The language of its texts (BCP 47).
    public var taal: String?
    /// The day on which it was published.
    public var gepubliceerd: CivilDate?
    /// The files that it consists of.
    public var bestanden: [Verwijzing] = []

    /// An object with what MDTO asks of each.
    public init(
        _ identificatie: Identificatie, naam: String, archiefvormer: Verwijzing, archief: Archiefgegevens
    ) {
        self.identificatie = identificatie
        self.naam = naam
        self.archiefvormer = archiefvormer
        self.archief = archief
    }

    /// A mention of it, for the files that it consists of.
    public var verwijzing: Verwijzing { Verwijzing(naam, identificatie) }
}
