public import Templates

/// A planned step.
public struct MijlpaalView: Viewable {
    /// What it is.
    public var mijlpaal: String
    /// When, in words.
    public var wanneer: String
    /// The same for machines.
    public var iso: String
    /// When it was reached, in words.
    public var gereed: String? = nil
    /// Its state in words.
    public var toestand: String
    /// The same for style sheets: `gereed`, `gepland`, `mogelijk-begonnen`, `voorbij`.
    public var toestandcode: String
    /// How far it moved: "drie maanden later dan in juli 2022 gemeld".
    public var verschuiving: String? = nil
    /// What was told when, in sentences; only where it changed.
    public var meldingen: [String] = []
    /// More about it.
    public var toelichting: HTML = .empty

    /// The names that templates have for it.
    public static let members: [Member<MijlpaalView>] = [
        .text("mijlpaal", \.mijlpaal),
        .text("wanneer", \.wanneer),
        .text("iso", \.iso),
        .optionalText("gereed", \.gereed),
        .text("toestand", \.toestand),
        .text("toestandcode", \.toestandcode),
        .optionalText("verschuiving", \.verschuiving),
        .texts("meldingen", \.meldingen),
        .markup("toelichting", \.toelichting),
    ]
}
