import Records
import Relations

extension PageComposer {
    /// The columns of each kind of table that the site has, as the tables themselves declare them, with
    /// examples from the first.
    func dictionary(_ datasets: [Dataset]) -> [(kind: TableKind, columns: [ColumnDescription])] {
        TableKind.allCases.compactMap { kind in
            datasets.first { $0.table == kind }.flatMap { table($0) }.map { (kind, $0.columns) }
        }
    }

    /// The table of a dataset.
    private func table(_ dataset: Dataset) -> PageTable? {
        let publication = site.publication
        func item<Record>(_ items: [Published<Record>]) -> Published<Record>? {
            items.first { $0.address == dataset.page }
        }
        let page = PageComposer(site, at: dataset.page, file: file)
        return switch dataset.table {
        case .stukken: item(publication.tijdlijnen).map { page.stukkenTable($0) }
        case .score: item(publication.tijdlijnen).map { page.scoreFile(page.scoreTable($0)) }
        case .segmenten: item(publication.segmentkeuzes).map { page.segmentenTable($0) }
        case .waarden: item(publication.indicatoren).map { page.waardenTable($0) }
        case .vragen: item(publication.trajecten).map { page.vragenTable($0.record) }
        case .afspraken: page.afsprakenTable(site.agreementRegister)
        case .toezeggingen: page.toezeggingenTable()
        }
    }

    /// A kind of table with its columns, and the datasets of that kind.
    func view(
        _ entry: (kind: TableKind, columns: [ColumnDescription]), of datasets: [Dataset]
    ) -> GegevenstabelView {
        GegevenstabelView(
            naam: words(entry.kind.naam), anker: entry.kind.rawValue, uitleg: words(entry.kind.uitleg),
            bestand: entry.kind.file, kolommen: entry.columns.map(view),
            datasets: datasets.filter { $0.table == entry.kind }.map(view))
    }

    private func view(_ column: ColumnDescription) -> KolomView {
        KolomView(
            naam: column.name, betekenis: words(column.meaning), soort: name(of: column.type),
            eenheid: column.unit.map { words($0) }, voorbeeld: column.example.map(Self.shortened))
    }

    /// What the values of a column are, in words.
    func name(of type: ColumnType) -> String {
        words(type.naam, ["woorden": type.words.joined(separator: ", ")])
    }

    private func view(_ dataset: Dataset) -> DatasetView {
        DatasetView(
            titel: typeset(dataset.titel), anker: dataset.id, pagina: link(dataset.page),
            csv: link(dataset.page) + dataset.table.file, json: link(dataset.page) + "index.json",
            periode: dataset.periode.map { words.period($0) }, uitgegeven: dataset.uitgegeven.map(words.date),
            gewijzigd: dataset.gewijzigd.map(words.date))
    }

    /// An example that a reader can take in.
    static func shortened(_ text: String) -> String {
        text.count <= longestExample ? text : text.prefix(longestExample - 1) + "…"
    }

    private static let longestExample = 80
}

extension Words {
    /// From one day to another, both counted: as a year, or as two days.
    func period(_ days: ClosedRange<CivilDate>) -> String {
        let (first, last) = (days.lowerBound, days.upperBound)
        let areYears = (first.month, first.day, last.month, last.day) == (1, 1, 12, 31)
        if areYears, first.year == last.year { return String(first.year) }
        let sides = areYears ? (String(first.year), String(last.year)) : (date(first), date(last))
        return self(.vanTotEnMet, ["begin": sides.0, "eind": sides.1])
    }
}
