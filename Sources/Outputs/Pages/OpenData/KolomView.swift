public import Templates

/// A column of a table.
public struct KolomView: Viewable {
    /// Its name in the file.
    public var naam: String
    /// What its values mean.
    public var betekenis: String
    /// What they are.
    public var soort: String
    /// What they count.
    public var eenheid: String? = nil
    /// A value of it.
    public var voorbeeld: String? = nil

    /// The names that templates have for it.
    public static let members: [Member<KolomView>] = [
        .text("naam", \.naam),
        .text("betekenis", \.betekenis),
        .text("soort", \.soort),
        .optionalText("eenheid", \.eenheid),
        .optionalText("voorbeeld", \.voorbeeld),
    ]
}
