public import Templates

/// What the pages of all records share.
///
/// A class, for templates ask for it many times on a page and would copy all of it each time.
public final class RecordView: Viewable {
    /// What it is: "Memo".
    public let soort: String
    /// The same as a word for style sheets.
    public let soortcode: String
    /// The language of its own texts, where it is not the site's.
    public let taal: String?
    /// Its date in words.
    public let datum: String?
    /// Its date for machines, where it is a day.
    public let iso: String?
    /// Whether it is a draft.
    public let isConcept: Bool
    /// That it has expired, in a sentence.
    public let verlopen: String?
    /// Its summary.
    public let samenvatting: HTML
    /// Its facts, in order.
    public let gegevens: [FactView]
    /// How to react.
    public let reactie: ReactieView?
    /// Its table of contents; none for a short page.
    public let inhoudsopgave: [ContentsView]
    /// Its keywords.
    public let trefwoorden: [LinkView]
    /// The documents that belong to it.
    public let bijlagen: [BijlageView]
    /// Its change notes, newest first.
    public let versies: [VersieView]
    /// The promises to the council that it answers.
    public let beantwoord: [ToezeggingView]
    /// The promises to the council that were made in it.
    public let toegezegd: [ToezeggingView]
    /// The pages that belong to it.
    public let verwant: [RelatedView]
    /// Its neighbours.
    public let buren: [BurenView]
    /// Where its machine-readable form stands.
    public let tweeling: String

    /// All of it.
    init(
        soort: String,
        soortcode: String,
        taal: String? = nil,
        datum: String? = nil,
        iso: String? = nil,
        isConcept: Bool = false,
        verlopen: String? = nil,
        samenvatting: HTML = .empty,
        gegevens: [FactView] = [],
        reactie: ReactieView? = nil,
        inhoudsopgave: [ContentsView] = [],
        trefwoorden: [LinkView] = [],
        bijlagen: [BijlageView] = [],
        versies: [VersieView] = [],
        beantwoord: [ToezeggingView] = [],
        toegezegd: [ToezeggingView] = [],
        verwant: [RelatedView] = [],
        buren: [BurenView] = [],
        tweeling: String
    ) {
        self.soort = soort
        self.soortcode = soortcode
        self.taal = taal
        self.datum = datum
        self.iso = iso
        self.isConcept = isConcept
        self.verlopen = verlopen
        self.samenvatting = samenvatting
        self.gegevens = gegevens
        self.reactie = reactie
        self.inhoudsopgave = inhoudsopgave
        self.trefwoorden = trefwoorden
        self.bijlagen = bijlagen
        self.versies = versies
        self.beantwoord = beantwoord
        self.toegezegd = toegezegd
        self.verwant = verwant
        self.buren = buren
        self.tweeling = tweeling
    }

    /// The names that templates have for it.
    public static let members: [Member<RecordView>] = [
        .text("soort", \.soort),
        .text("soortcode", \.soortcode),
        .optionalText("taal", \.taal),
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
        .list("beantwoord", \.beantwoord),
        .list("toegezegd", \.toegezegd),
        .list("verwant", \.verwant),
        .list("buren", \.buren),
        .text("tweeling", \.tweeling),
    ]
}
