public import Templates

/// What came out of a meeting, and what is to come.
public struct KortView: Viewable {
    /// The decisions.
    public var besluiten: [BesluitView] = []
    /// The agreements; none when the text shows them itself.
    public var afspraken: AfsprakenView? = nil
    /// Where the text shows the agreements itself, with how many there are.
    public var afsprakenInTekst: LinkView? = nil
    /// The questions without an answer.
    public var onbeantwoord: [LinkView] = []
    /// The items of the agenda that were not reached.
    public var nietBesproken: [LinkView] = []
    /// The meeting before this one.
    public var vorige: BijeenkomstView? = nil
    /// The meeting after this one.
    public var volgende: BijeenkomstView? = nil
    /// The process that it belongs to.
    public var traject: LinkView? = nil
    /// Which meeting of the process it is, in words.
    public var plaats: String? = nil
    /// Whether the minutes were adopted, in a sentence.
    public var fase: String? = nil
    /// The parts of the report, each with how much it holds.
    public var omvang: [LinkView] = []
    /// What was left out of the text and why, in a sentence.
    public var weggelaten: String? = nil

    /// Whether anything came out, or was left open.
    var hasOutcome: Bool {
        !besluiten.isEmpty || afspraken != nil || afsprakenInTekst != nil || !onbeantwoord.isEmpty
            || !nietBesproken.isEmpty
    }

    /// Whether there is anything to say of the report itself.
    var hasContents: Bool { fase != nil || !omvang.isEmpty || weggelaten != nil }

    /// Whether there is anything to say of the report itself or of what it belongs to.
    var hasSurroundings: Bool {
        hasContents || vorige != nil || volgende != nil || traject != nil
    }

    /// Whether there is anything to tell.
    var hasAny: Bool { hasOutcome || hasSurroundings }

    /// The names that templates have for it.
    public static let members: [Member<KortView>] = [
        .list("besluiten", \.besluiten),
        .object("afspraken", \.afspraken),
        .object("afspraken-in-tekst", \.afsprakenInTekst),
        .flag("opbrengst", \.hasOutcome),
        .flag("inhoud", \.hasContents),
        .flag("zijkant", \.hasSurroundings),
        .flag("raster", \.hasAny),
        .list("onbeantwoord", \.onbeantwoord),
        .list("niet-besproken", \.nietBesproken),
        .object("vorige", \.vorige),
        .object("volgende", \.volgende),
        .object("traject", \.traject),
        .optionalText("plaats", \.plaats),
        .optionalText("fase", \.fase),
        .list("omvang", \.omvang),
        .optionalText("weggelaten", \.weggelaten),
    ]
}
