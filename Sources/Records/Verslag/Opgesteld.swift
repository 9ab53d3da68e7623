/// Who made the report, when and where.
public struct Opgesteld: Hashable, Sendable {
    public var door: Person?
    public var datum: CivilDate?
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
