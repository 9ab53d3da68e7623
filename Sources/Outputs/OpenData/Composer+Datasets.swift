import Records
import Relations

extension Composer {
    /// The tables of the site that hold something, in order of address.
    var datasets: [Dataset] { datasetsByPage.values.flatMap { $0 }.sorted() }

    /// The tables that stand beside each page.
    var datasetsByPage: [PageAddress: [Dataset]] {
        deferredDatasets.value { Dictionary(grouping: newDatasets, by: \.page) }
    }

    private var newDatasets: [Dataset] {
        let site = publication
        var found = site.tijdlijnen.flatMap { item in
            [TableKind.stukken, .score].map { dataset($0, of: item) }
        }
        found += site.segmentkeuzes.map { dataset(.segmenten, of: $0) }
        found += site.trajecten.filter { !$0.record.vragen.isEmpty }.map { dataset(.vragen, of: $0) }
        found += site.indicatoren.map { item in
            var dataset = dataset(.waarden, of: item)
            dataset.periode = item.record.periode
            return dataset
        }
        if !agreementRegister.isEmpty {
            found.append(register(.afspraken, RegisteredAgreement.folder, .afspraken))
        }
        if !site.toezeggingen.isEmpty {
            var dataset = register(.toezeggingen, "toezeggingen/", .toezeggingen)
            dataset.gewijzigd = site.toezeggingen.flatMap(\.changeDays).filter { $0 <= peildatum }.max()
            found.append(dataset)
        }
        return found
    }

    private func dataset<Record>(_ table: TableKind, of item: Published<Record>) -> Dataset {
        let page = PageComposer(self, at: item.address, file: item.loaded.file)
        var dataset = Dataset(
            table: table, page: item.address,
            titel: words(.datasetVan, ["tabel": words(table.naam), "titel": item.page.titel]),
            omschrijving: "\(words(table.uitleg)) \(page.description(of: item))")
        dataset.trefwoorden = item.page.trefwoorden
        dataset.maker = item.page.organisatie
        dataset.uitgegeven = item.page.publicatieVanaf ?? item.page.datum?.moment.date
        dataset.gewijzigd = publication.changed(item)
        return dataset
    }

    private func register(_ table: TableKind, _ path: String, _ titel: Phrase) -> Dataset {
        Dataset(
            table: table, page: PageAddress(path), titel: words(titel), omschrijving: words(table.uitleg))
    }

    /// What identifies a dataset in the world; its entry in the dictionary.
    func address(of dataset: Dataset) -> String { fullAddress(PageAddress.openData.at(dataset.id)) }
}

extension Indicator {
    /// The first and the last day that a number of it is about; nil when a period is open at that side.
    fileprivate var periode: ClosedRange<CivilDate>? {
        let moments = reeksen.flatMap(\.waarden).filter { $0.waarde != nil }.map(\.periode.moment)
        let (first, last) = (moments.map(\.first), moments.map(\.last))
        guard !first.contains(nil), !last.contains(nil), let low = first.compactMap({ $0 }).min(),
            let high = last.compactMap({ $0 }).max(), low <= high
        else { return nil }
        return low...high
    }
}
