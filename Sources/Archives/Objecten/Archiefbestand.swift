import Digests
public import Records
import XML

/// What an archive must know of one file of a bundle: a `bestand` of MDTO 1.0.1.
public struct Archiefbestand: Sendable {
    /// What identifies it: stable, the same in every build.
    public let identificatie: Identificatie
    /// The file's name, with its ending.
    public let naam: String
    /// What the file holds.
    public let inhoud: [UInt8]
    /// The day on which its checksum was made.
    public let dag: CivilDate
    /// Where it can be had.
    public var adres: String?
    /// What it is a part of.
    public let object: Verwijzing

    /// A file of an object.
    public init(
        _ identificatie: Identificatie, naam: String, inhoud: [UInt8], dag: CivilDate, adres: String? = nil,
        van object: Verwijzing
    ) {
        self.identificatie = identificatie
        self.naam = naam
        self.inhoud = inhoud
        self.dag = dag
        self.adres = adres
        self.object = object
    }

    /// A mention of it, for the object that it is a part of.
    public var verwijzing: Verwijzing { Verwijzing(naam, identificatie) }

    /// The file's metadata as a file of MDTO 1.0.1 (`<bestand>.bestand.MDTO.xml`).
    public var xml: [UInt8] {
        MDTO.file(of: "bestand") { xml in
            identificatie.write("identificatie", to: &xml)
            xml.element("naam", naam)
            xml.element("omvang", String(inhoud.count))
            Bestandsformaat(naam: naam, inhoud: inhoud).begrip.write("bestandsformaat", to: &xml)
            xml.open("checksum")
            Begrip.sha256.write("checksumAlgoritme", to: &xml)
            xml.element("checksumWaarde", Digest(of: inhoud).hexadecimal)
            xml.element("checksumDatum", "\(dag.iso)T00:00:00+0\(dag.hoursAheadAtMidnight):00")
            xml.close("checksum")
            xml.element("URLBestand", adres)
            object.write("isRepresentatieVan", to: &xml)
        }
    }
}
