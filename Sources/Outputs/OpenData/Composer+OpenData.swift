import Diagnostics
import Records
import Relations
import Templates

extension Composer {
    /// The page that tells which data there is and what its columns mean, and the catalogue for data portals;
    /// nil without data.
    func openData() -> ComposedPage? {
        let datasets = datasets
        guard !datasets.isEmpty else { return nil }
        let page = PageComposer(self, at: PageAddress.openData, file: "content/site.yaml")
        var heading = PageHeading(titel: words(.openData), omschrijving: words(.overOpenData))
        heading.heeftTweeling = true
        heading.linkedData = page.catalogueData(heading)
        let dictionary = page.dictionary(datasets)
        let licentie = publication.instellingen.openData.licentie
        let view = OpenDataView(
            frame: page.frame(heading), catalogus: Catalogue.file,
            licentie: licentie.map { LinkView(tekst: $0.naam ?? $0.adres, adres: $0.adres) },
            contact: page.dataContact,
            tabellen: dictionary.map { page.view($0, of: datasets) })
        var composed = page.finish(
            theme.templates.lists.openData, view, twin: page.twin(of: datasets, dictionary))
        composed.files.append(
            OutputFile(path: PageAddress.openData.path + Catalogue.file, bytes: Catalogue(self).bytes))
        composed.isRepetition = true
        return composed
    }
}

extension PageComposer {
    /// Where one asks about the data: the publisher's e-mail address, else its website, else its page here.
    fileprivate var dataContact: LinkView {
        let contact = DataContact(site)
        let address = contact.eMail.map { "mailto:\($0)" } ?? contact.website
        return LinkView(tekst: contact.eMail ?? contact.naam, adres: address)
    }

    /// The datasets as a catalogue, for search engines.
    fileprivate func catalogueData(_ heading: PageHeading) -> JSONObject {
        var data = data(of: heading, type: "DataCatalog")
        data.setList(
            "dataset",
            site.datasets.map { dataset in
                var reference = JSONObject()
                reference.set("@id", site.address(of: dataset))
                return .object(reference)
            })
        return data
    }

    /// The dictionary for machines.
    fileprivate func twin(
        of datasets: [Dataset], _ dictionary: [(kind: TableKind, columns: [ColumnDescription])]
    ) -> JSONObject {
        let settings = site.publication.instellingen
        var twin = JSONObject()
        twin.set("licentie", settings.openData.licentie?.adres)
        twin.set("thema", settings.openData.thema.map(\.rawValue))
        twin.set("catalogus", address.path + Catalogue.file)
        twin.setList("datasets", datasets.map(datasetTwin))
        twin.setList(
            "tabellen",
            dictionary.map { entry in
                var table = JSONObject()
                table.set("tabel", entry.kind.rawValue)
                table.set("omschrijving", words(entry.kind.uitleg))
                table.setList("kolommen", entry.columns.map(columnTwin))
                return .object(table)
            })
        return twin
    }

    private func datasetTwin(_ dataset: Dataset) -> JSON {
        var twin = JSONObject()
        twin.set("id", site.address(of: dataset))
        twin.set("titel", dataset.titel)
        twin.set("omschrijving", dataset.omschrijving)
        twin.set("tabel", dataset.table.rawValue)
        twin.set("pad", dataset.page.path)
        twin.set("csv", dataset.page.path + dataset.table.file)
        twin.set("json", dataset.page.path + "index.json")
        twin.set("organisatie", dataset.maker.flatMap(id))
        twin.set("uitgegeven", dataset.uitgegeven?.iso)
        twin.set("gewijzigd", dataset.gewijzigd?.iso)
        twin.set("periode", dataset.periode.map { "\($0.lowerBound.iso)/\($0.upperBound.iso)" })
        return .object(twin)
    }

    private func columnTwin(_ column: ColumnDescription) -> JSON {
        var twin = JSONObject()
        twin.set("naam", column.name)
        twin.set("betekenis", words(column.meaning))
        twin.set("soort", name(of: column.type))
        twin.set("eenheid", column.unit.map { words($0) })
        twin.set("voorbeeld", column.example)
        return .object(twin)
    }
}
