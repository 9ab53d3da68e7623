/// When and by whom choices were made.
public struct Vaststelling: Hashable, Sendable {
    public var datum: Tijdstip?
    public var door: String?
}
