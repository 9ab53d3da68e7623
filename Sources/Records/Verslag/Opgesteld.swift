/// Who made the report, when and where.
public struct Opgesteld: Hashable, Sendable {
    public var door: Person?
    public var datum: CivilDate?
    public var plaats: String?
}
