public import Templates

/// The page that tells which data the site has.
public struct OpenDataView: Viewable {
    /// What stands around it.
    public var frame: FrameView
    /// The address of the catalogue for data portals.
    public var catalogus: String
    /// What others may do with the data, where the site says so.
    public var licentie: LinkView? = nil
    /// Where one asks about the data.
    public var contact: LinkView
    /// The kinds of tables that the site has.
    public var tabellen: [GegevenstabelView] = []

    /// The names that templates have for it.
    public static let members: [Member<OpenDataView>] = [
        .object("pagina", \.frame),
        .text("catalogus", \.catalogus),
        .object("licentie", \.licentie),
        .object("contact", \.contact),
        .list("tabellen", \.tabellen),
    ]
}
