public import Templates

/// A state of the entries of a register, with how many are in it.
public struct StandView: Viewable {
    /// The anchor of its group: `te-laat`, which style sheets know it by too.
    public var anker: String
    /// The state in words, with a capital.
    public var titel: String
    /// How many entries are in it.
    public var aantal: String

    /// The names that templates have for it.
    public static let members: [Member<StandView>] = [
        .text("anker", \.anker),
        .text("titel", \.titel),
        .text("aantal", \.aantal),
    ]
}
