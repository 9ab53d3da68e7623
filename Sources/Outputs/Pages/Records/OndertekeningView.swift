public import Templates

/// How a memo ends.
public struct OndertekeningView: Viewable {
    /// "Hoogachtend,"
    public var slotformule: String? = nil
    /// On whose behalf.
    public var namens: String
    /// Who signed.
    public var ondertekenaars: [PersonView] = []

    /// The names that templates have for it.
    public static let members: [Member<OndertekeningView>] = [
        .optionalText("slotformule", \.slotformule),
        .text("namens", \.namens),
        .list("ondertekenaars", \.ondertekenaars),
    ]
}
