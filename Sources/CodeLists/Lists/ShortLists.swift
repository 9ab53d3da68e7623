/// The short lists, each read once.
enum ShortLists {
    static let tables = Dictionary(
        uniqueKeysWithValues: [LegalType.file, Activity.file, LegalBasis.file, Country.file].map {
            ($0, CodeTable(file: $0))
        })
}

extension CodeList {
    /// Its codes with their labels.
    static var table: CodeTable { ShortLists.tables[file] ?? CodeTable(file: file) }
}
