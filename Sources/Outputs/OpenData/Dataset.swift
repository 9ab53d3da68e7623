import Records
import Relations

/// A table of the site as others find it: what it is, whose, and of when.
struct Dataset: Sendable {
    /// Its columns.
    let table: TableKind
    /// The page that it stands beside.
    let page: PageAddress
    /// What it is called.
    let titel: String
    /// What it is, in plain words.
    let omschrijving: String
    /// Words to find it by.
    var trefwoorden: [String] = []
    /// Who made it; nil for the publisher of the site.
    var maker: Reference<Organisatie>?
    /// The day from which it is there.
    var uitgegeven: CivilDate?
    /// The last day on which it changed by its own account.
    var gewijzigd: CivilDate?
    /// The first and last day that its values are about.
    var periode: ClosedRange<CivilDate>?

    /// What identifies it on the site: `indicatoren/wachttijd/waarden`.
    var id: String { page.path + table.rawValue }
}

extension Dataset: Comparable {
    /// By address, which no two share.
    static func < (left: Dataset, right: Dataset) -> Bool {
        left.id.utf8.lexicographicallyPrecedes(right.id.utf8)
    }

    static func == (left: Dataset, right: Dataset) -> Bool { left.id == right.id }
}
