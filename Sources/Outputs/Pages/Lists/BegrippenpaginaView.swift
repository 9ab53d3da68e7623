public import Templates

/// The glossary.
public struct BegrippenpaginaView: Viewable {
    /// What stands around it.
    public var frame: FrameView
    /// What its author wrote to introduce it.
    public var inleiding: HTML = .empty
    /// The initial letters, as links to the first term of each.
    public var letters: [LinkView] = []
    /// The terms and the abbreviations, in alphabetical order.
    public var begrippen: [LemmaView] = []
    /// Where its machine-readable form stands.
    public var tweeling: String

    /// The names that templates have for it.
    public static let members: [Member<BegrippenpaginaView>] = [
        .object("pagina", \.frame),
        .markup("inleiding", \.inleiding),
        .list("letters", \.letters),
        .list("begrippen", \.begrippen),
        .text("tweeling", \.tweeling),
    ]
}
