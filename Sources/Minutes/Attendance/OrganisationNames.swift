public import Records

/// The organisations of the register with the names by which texts call them, prepared once for a whole site.
public struct OrganisationNames: Sendable {
    /// No organisations.
    public static let none = OrganisationNames([])

    private var known: [Known] = []
    private var names = NameTable()

    /// One of the register.
    struct Known: Sendable {
        var id: RecordID
        var naam: String
        /// The keys of its name and aliases.
        var keys: [[UInt8]]
        /// The keys of its name and aliases without legal form, and of the abbreviations beside them.
        var shortKeys: [[UInt8]]
    }

    /// The organisations of a register.
    public init(_ organisations: [Organisatie]) {
        known = organisations.map { organisation in
            let names = [organisation.naam] + organisation.aliassen
            return Known(
                id: organisation.id, naam: organisation.naam, keys: names.map { NameKey.of($0) },
                shortKeys: names.flatMap(OrganisationForms.short))
        }
        // An id goes before a name, and a name before an alias; of two alike the first counts.
        for (index, organisation) in organisations.enumerated() {
            enter([organisation.id.path, organisation.code, String(organisation.id.name)], index)
        }
        for (index, organisation) in organisations.enumerated() { enter([organisation.naam], index) }
        for (index, organisation) in organisations.enumerated() { enter(organisation.aliassen, index) }
    }

    private mutating func enter(_ texts: [String], _ index: Int) {
        for text in texts {
            names.add(names.write(text.utf8.span), meaning: index, as: .organisation)
        }
    }

    /// The index of the organisation that a mention means by its id, name or alias, given as a key; nil when
    /// the register has none.
    func index(of key: Span<UInt8>) -> Int? {
        let sense = key.isEmpty ? -1 : names.firstSense(of: key)
        return sense < 0 ? nil : Int(names.senses[sense].participant)
    }

    /// The index of the organisation that a mention means by its id, name or alias; nil when the register has
    /// none.
    func index(of written: String) -> Int? {
        index(of: NameKey.of(written).span)
    }

    /// The organisation at an index.
    subscript(index: Int) -> Known { known[index] }
}
