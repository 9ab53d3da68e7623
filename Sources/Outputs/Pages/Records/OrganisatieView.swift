public import Templates

/// The page of an organisation.
public struct OrganisatieView: Viewable {
    /// What stands around it.
    public var frame: FrameView
    /// What all records share.
    public var record: RecordView
    /// The meetings that it attended, newest first.
    public var aanwezigBij: [ItemView] = []
    /// What it said by meeting, newest first.
    public var gesproken: [GesprokenView] = []

    /// The names that templates have for it.
    public static let members: [Member<OrganisatieView>] = [
        .object("pagina", \.frame),
        .object("stuk", \.record),
        .list("aanwezig-bij", \.aanwezigBij),
        .list("gesproken", \.gesproken),
    ]
}
