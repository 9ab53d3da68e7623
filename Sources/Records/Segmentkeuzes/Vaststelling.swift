/// When and by whom choices were made.
public struct Vaststelling: Hashable, Sendable {
    /// When.
    public var datum: Tijdstip?
    /// By whom.
    public var door: String?
}

extension Vaststelling {
    /// When and by whom, as a file of choices gives it.
    init(_ fields: inout Fields) {
        datum = fields.tijdstip("datum")
        door = fields.optional("door", .text)
    }
}
