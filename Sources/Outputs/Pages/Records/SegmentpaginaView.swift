public import Templates

/// The page of one segment.
public struct SegmentpaginaView: Viewable {
    /// What stands around it.
    public var frame: FrameView
    /// What all records share.
    public var record: RecordView
    /// Its code.
    public var code: String
    /// For whom it is.
    public var doelgroep: HTML = .empty
    /// What care it holds.
    public var producten: [String] = []
    /// The choices made.
    public var keuzes: [KeuzeView] = []
    /// The other segments, those that are most like it first.
    public var andere: [AnderSegmentView] = []
    /// Where it was discussed, by meeting.
    public var besproken: [GesprokenView] = []
    /// The comparison that it belongs to.
    public var overzicht: LinkView
    /// What changed since the version that this one replaces.
    public var versieverschil: VersieverschilView? = nil

    /// The names that templates have for it.
    public static let members: [Member<SegmentpaginaView>] = [
        .object("pagina", \.frame),
        .object("stuk", \.record),
        .text("code", \.code),
        .markup("doelgroep", \.doelgroep),
        .texts("producten", \.producten),
        .list("keuzes", \.keuzes),
        .list("andere", \.andere),
        .list("besproken", \.besproken),
        .object("overzicht", \.overzicht),
        .object("versieverschil", \.versieverschil),
    ]
}
