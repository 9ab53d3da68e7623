/// Who made the report, when and where.
public struct Opgesteld: Hashable, Sendable {
    /// Who made it.
    public var door: Person?
    /// On which day.
    public var datum: CivilDate?
    /// In which town.
    public var plaats: String?
}

extension Opgesteld {
    /// Who made the report, as it says.
    init(_ fields: inout Fields) {
        door = fields.optional("door", .person)
        datum = fields.optional("datum", .date)
        plaats = fields.optional("plaats", .text)
    }
}
