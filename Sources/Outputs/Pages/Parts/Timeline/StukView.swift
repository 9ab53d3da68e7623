public import Templates

/// A council document in a timeline.
public struct StukView: Viewable {
    /// What the council gets.
    public var product: String
    /// What kind of document.
    public var soort: String? = nil
    /// The project; its address is empty where it has no page.
    public var onderdeel: LinkView? = nil
    /// Its month in words: delivered, else last told.
    public var wanneer: String
    /// The same for machines.
    public var iso: String
    /// Its state in words.
    public var toestand: String
    /// The same for style sheets: `gereed`, `verwacht`, `te-laat`, …
    public var toestandcode: String
    /// How far it moved: "drie maanden later dan in juli 2022 gemeld".
    public var verschuiving: String? = nil
    /// What was told when, and by which memo.
    public var meldingen: [MeldingView] = []
    /// The document, where it can be read.
    public var document: LinkView? = nil
    /// More about it.
    public var toelichting: HTML = .empty

    /// The names that templates have for it.
    public static let members: [Member<StukView>] = [
        .text("product", \.product),
        .optionalText("soort", \.soort),
        .object("onderdeel", \.onderdeel),
        .text("wanneer", \.wanneer),
        .text("iso", \.iso),
        .text("toestand", \.toestand),
        .text("toestandcode", \.toestandcode),
        .optionalText("verschuiving", \.verschuiving),
        .list("meldingen", \.meldingen),
        .object("document", \.document),
        .markup("toelichting", \.toelichting),
    ]
}
