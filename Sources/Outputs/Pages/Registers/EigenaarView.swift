public import Templates

/// Somebody who answers for entries of a register.
public struct EigenaarView: Viewable {
    /// The anchor.
    public var anker: String
    /// The name, with a link where the register of organisations has it.
    public var naam: String
    /// The page of the organisation.
    public var adres: String? = nil
    /// How many entries.
    public var aantal: String
    /// The entries.
    public var regels: [EigenaarregelView] = []

    /// The names that templates have for it.
    public static let members: [Member<EigenaarView>] = [
        .text("anker", \.anker),
        .text("naam", \.naam),
        .optionalText("adres", \.adres),
        .text("aantal", \.aantal),
        .list("regels", \.regels),
    ]
}
