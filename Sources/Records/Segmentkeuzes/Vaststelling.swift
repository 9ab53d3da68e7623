/// When and by whom choices were made.
public struct Vaststelling: Hashable, Sendable {
    public var datum: Tijdstip?
    public var door: String?
}

extension Vaststelling {
    /// When and by whom, as a file of choices gives it.
    init(_ fields: inout Fields) {
        datum = fields.tijdstip("datum")
        door = fields.optional("door", .text)
    }
}
