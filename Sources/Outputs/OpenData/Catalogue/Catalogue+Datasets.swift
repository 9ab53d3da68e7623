import Records
import Relations

extension Catalogue {
    /// A dataset, the period that it is about, and its files.
    func write(_ dataset: Dataset, into writer: inout TurtleWriter) {
        let address = composer.address(of: dataset)
        let page = composer.fullAddress(dataset.page)
        writer.thing(
            address, "dcat:Dataset",
            [
                "dct:title": [text(dataset.titel)],
                "dct:description": [text(dataset.omschrijving)],
                "dct:identifier": [.text(address)],
                "dct:publisher": [.iri(agent(nil).address)],
                "dct:creator": [.iri(agent(dataset.maker).address)],
                "dcat:contactPoint": [.iri(place("contact"))],
                "dcat:theme": themes.map { .iri($0) },
                "dct:accessRights": [.iri(Self.isPublic)],
                "dct:language": language,
                "dct:issued": date(dataset.uitgegeven),
                "dct:modified": date(dataset.gewijzigd),
                "dct:temporal": dataset.periode == nil ? [] : [.iri(address + "/periode")],
                "dcat:keyword": dataset.trefwoorden.map(text),
                "dcat:landingPage": [.iri(page)],
                "foaf:page": [.iri(composer.fullAddress(PageAddress.openData))],
                "dcat:distribution": [.iri(address + ".csv"), .iri(address + ".json")],
            ])
        if let periode = dataset.periode {
            writer.thing(
                address + "/periode", "dct:PeriodOfTime",
                [
                    "dcat:startDate": [.date(periode.lowerBound.iso)],
                    "dcat:endDate": [.date(periode.upperBound.iso)],
                ])
        }
        writeFile(of: dataset, ".csv", page + dataset.table.file, "CSV", "text/csv", into: &writer)
        writeFile(of: dataset, ".json", page + "index.json", "JSON", "application/json", into: &writer)
    }

    private func writeFile(
        of dataset: Dataset, _ ending: String, _ download: String, _ format: String, _ type: String,
        into writer: inout TurtleWriter
    ) {
        writer.thing(
            composer.address(of: dataset) + ending, "dcat:Distribution",
            [
                "dct:title": [text("\(dataset.titel) (\(format))")],
                "dcat:accessURL": [.iri(composer.fullAddress(dataset.page))],
                "dcat:downloadURL": [.iri(download)],
                "dct:license": [.iri(licence)],
                "dct:format": [.iri(Self.fileType(format))],
                "dcat:mediaType": [.iri(Self.mediaType(type))],
                "dct:language": language,
            ])
    }
}
