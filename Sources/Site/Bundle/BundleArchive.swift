import Archives
import Bundles
import Outputs
import Records
import Relations

/// Describes a bundle and its documents for the archive (MDTO): TenderNed removes old tenders, and what was
/// published stays the publisher's to keep.
struct BundleArchive: Sendable {
    let archief: Archiefgegevens
    /// Whose numbering identifies what is described: the site.
    let register: String
    /// The address of the site, with a slash at its end.
    let base: String
    /// The TOOI identifications of organisations, by their records.
    let makers: [RecordID: String]

    /// The metadata of a bundle: one file for it as a whole, and one for each document.
    func files(of outline: BundleOutline, _ documents: [BundleFile]) -> [BundleFile] {
        let places = Dictionary(
            outline.documents.map { ($0.path, $0.publicPath) }, uniquingKeysWith: { first, _ in first })
        var object = object(of: outline)
        let described = documents.map { document in
            let name = String(document.path.split(separator: "/").last ?? "")
            return Archiefbestand(
                Identificatie("\(outline.name)/\(name)", bron: register), naam: name,
                inhoud: document.bytes, dag: outline.subject.day,
                adres: places[document.path].map { base + Percent.encoded($0) }, van: object.verwijzing)
        }
        object.bestanden = described.map(\.verwijzing)
        let parts = described.map { BundleFile(path: "archief/\($0.naam).bestand.MDTO.xml", bytes: $0.xml) }
        return [BundleFile(path: "archief/\(outline.name).MDTO.xml", bytes: object.xml)] + parts
    }

    private func object(of outline: BundleOutline) -> Informatieobject {
        let subject = outline.subject
        let maker = subject.publisher.flatMap { makers[$0] }.map { Identificatie($0, bron: "TOOI") }
        var object = Informatieobject(
            Identificatie(outline.name, bron: register), naam: outline.title,
            archiefvormer: Verwijzing(outline.labels.organisation, maker), archief: archief)
        object.omschrijving = subject.summary
        object.trefwoorden = subject.keywords
        object.adres = subject.address
        object.taal = subject.language
        object.gepubliceerd = subject.day
        return object
    }
}

extension BundleArchive {
    /// What the bundles of a site are described with.
    init(_ publication: Publication) {
        let settings = publication.instellingen
        archief = settings.archief
        register = settings.naam
        base = settings.basisURL + "/"
        makers = Dictionary(
            publication.organisaties.compactMap { item in item.record.tooi.map { (item.record.id, $0) } },
            uniquingKeysWith: { first, _ in first })
    }
}
