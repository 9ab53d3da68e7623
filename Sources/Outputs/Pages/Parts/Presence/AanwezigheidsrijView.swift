public import Templates

/// The meetings of a process as one organisation was there.
public struct AanwezigheidsrijView: Viewable {
    /// What it is called.
    public var naam: String
    /// Its own page; none when the register has it not.
    public var adres: String? = nil
    /// At how many of the meetings it was, in words.
    public var aantal: String
    /// Each of the meetings, in their order.
    public var cellen: [AanwezigheidscelView] = []

    /// The names that templates have for it.
    public static let members: [Member<AanwezigheidsrijView>] = [
        .text("naam", \.naam),
        .optionalText("adres", \.adres),
        .text("aantal", \.aantal),
        .list("cellen", \.cellen),
    ]
}
