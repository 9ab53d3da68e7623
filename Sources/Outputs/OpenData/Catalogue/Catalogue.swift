import Records
import Relations

/// The data of a site for data portals: a catalogue in DCAT-AP-NL 3.0 (Geonovum), as Turtle.
struct Catalogue {
    let composer: Composer
    /// Who answers questions.
    let contact: DataContact

    init(_ composer: Composer) {
        self.composer = composer
        self.contact = DataContact(composer)
    }

    /// The name of its file.
    static let file = "catalogus.ttl"

    /// The catalogue, then who publishes it, then each dataset with its files.
    var bytes: [UInt8] {
        var writer = TurtleWriter(prefixes: [
            "dcat": "http://www.w3.org/ns/dcat#", "dct": "http://purl.org/dc/terms/",
            "foaf": "http://xmlns.com/foaf/0.1/", "vcard": "http://www.w3.org/2006/vcard/ns#",
            "skos": "http://www.w3.org/2004/02/skos/core#", "xsd": "http://www.w3.org/2001/XMLSchema#",
        ])
        let datasets = composer.datasets
        writeCatalogue(datasets, into: &writer)
        writeContact(into: &writer)
        for agent in agents(of: datasets) {
            writer.thing(agent.address, "foaf:Agent", ["foaf:name": [text(agent.naam)]])
        }
        for dataset in datasets { write(dataset, into: &writer) }
        writeKinds(datasets, into: &writer)
        return writer.bytes
    }

    private func writeCatalogue(_ datasets: [Dataset], into writer: inout TurtleWriter) {
        let settings = composer.publication.instellingen
        writer.thing(
            place("catalogus"), "dcat:Catalog",
            [
                "dct:title": [text(words(.catalogusVan, ["site": settings.naam]))],
                "dct:description": [text(settings.omschrijving ?? words(.overOpenData))],
                "dct:publisher": [.iri(agent(nil).address)],
                "dct:license": settings.openData.licentie.map { [.iri($0.adres)] } ?? [],
                "dct:language": language,
                "dct:modified": date(datasets.compactMap(\.gewijzigd).max()),
                "dcat:contactPoint": [.iri(place("contact"))],
                "dcat:themeTaxonomy": [.iri(Self.themeList)],
                "foaf:homepage": [.iri(composer.fullAddress(PageAddress.openData))],
                "dcat:dataset": datasets.map { .iri(composer.address(of: $0)) },
            ])
    }

    /// As an organisation's card, with what the site says itself.
    private func writeContact(into writer: inout TurtleWriter) {
        let number = (contact.telefoon ?? "").utf8.filter { (0x30...0x39).contains($0) || $0 == 0x2B }
        let telephone = String(decoding: number, as: UTF8.self)
        writer.thing(
            place("contact"), "vcard:Kind, vcard:Organization",
            [
                "vcard:fn": [text(contact.naam)],
                "vcard:hasEmail": contact.eMail.map { [.iri("mailto:\($0)")] } ?? [],
                "vcard:hasTelephone": telephone.isEmpty ? [] : [.iri("tel:\(telephone)")],
                "vcard:hasURL": [.iri(contact.website)],
            ])
    }

    /// Those who made or publish the data, each once.
    private func agents(of datasets: [Dataset]) -> [(address: String, naam: String)] {
        var seen: Set<String> = []
        return ([agent(nil)] + datasets.map { agent($0.maker) }).filter { seen.insert($0.address).inserted }
    }

    private var words: Words { composer.words }
}
