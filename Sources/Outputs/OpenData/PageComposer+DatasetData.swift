import Diagnostics
import Records
import Relations

extension PageComposer {
    /// The tables beside this page for search engines (schema.org, `Dataset`).
    func datasetData(_ tables: [PageTable]) -> [JSON] {
        guard !tables.isEmpty, let own = site.datasetsByPage[address] else { return [] }
        return own.filter { dataset in tables.contains { $0.kind == dataset.table } }.sorted().map(data)
    }

    private func data(of dataset: Dataset) -> JSON {
        let settings = site.publication.instellingen
        var data = JSONObject()
        data.set("@type", "Dataset")
        data.set("@id", site.address(of: dataset))
        data.set("name", dataset.titel)
        data.set("description", dataset.omschrijving)
        data.set("url", fullAddress(dataset.page))
        data.set("identifier", site.address(of: dataset))
        data.set("inLanguage", settings.taal)
        data.set("keywords", dataset.trefwoorden)
        data.set("isAccessibleForFree", true)
        data.set("license", settings.openData.licentie?.adres)
        data.set("creator", publisher(dataset.maker).map(JSON.object))
        data.set("publisher", publisher(nil).map(JSON.object))
        data.set("datePublished", dataset.uitgegeven?.iso)
        data.set("dateModified", dataset.gewijzigd?.iso)
        data.set("temporalCoverage", dataset.periode.map { "\($0.lowerBound.iso)/\($0.upperBound.iso)" })
        data.setList(
            "distribution",
            [
                .object(download(dataset.page, dataset.table.file, "text/csv")),
                .object(download(of: dataset.page)),
            ])
        return .object(data)
    }
}
