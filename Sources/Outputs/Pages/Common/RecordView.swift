public import Templates

/// What the pages of all records share.
public struct RecordView: Viewable {
    /// What it is: "Memo".
    public var soort: String
    /// The same as a word for style sheets.
    public var soortcode: String
    /// Its date in words.
    public var datum: String? = nil
    /// Its date for machines, where it is a day.
    public var iso: String? = nil
    /// Whether it is a draft.
    public var isConcept: Bool = false
    /// That it has expired, in a sentence.
    public var verlopen: String? = nil
    /// Its summary.
    public var samenvatting: HTML = .empty
    /// Its facts, in order.
    public var gegevens: [FactView] = []
    /// How to react.
    public var reactie: ReactieView? = nil
    /// Its table of contents; none for a short page.
    public var inhoudsopgave: [ContentsView] = []
    /// Its keywords.
    public var trefwoorden: [LinkView] = []
    /// The documents that belong to it.
    public var bijlagen: [BijlageView] = []
    /// Its change notes, newest first.
    public var versies: [VersieView] = []
    /// The pages that belong to it.
    public var verwant: [RelatedView] = []
    /// Its neighbours.
    public var buren: [BurenView] = []
    /// Where its machine-readable form stands.
    public var tweeling: String

    /// The names that templates have for it.
    public static let members: [Member<RecordView>] = [
        .text("soort", \.soort),
        .text("soortcode", \.soortcode),
        .optionalText("datum", \.datum),
        .optionalText("iso", \.iso),
        .flag("concept", \.isConcept),
        .optionalText("verlopen", \.verlopen),
        .markup("samenvatting", \.samenvatting),
        .list("gegevens", \.gegevens),
        .object("reactie", \.reactie),
        .list("inhoudsopgave", \.inhoudsopgave),
        .list("trefwoorden", \.trefwoorden),
        .list("bijlagen", \.bijlagen),
        .list("versies", \.versies),
        .list("verwant", \.verwant),
        .list("buren", \.buren),
        .text("tweeling", \.tweeling),
    ]
}
