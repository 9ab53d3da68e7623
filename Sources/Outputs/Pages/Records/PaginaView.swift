public import Templates

/// Any other page.
public struct PaginaView: Viewable {
    /// What stands around it.
    public var frame: FrameView
    /// What all records share.
    public var record: RecordView
    /// The text with its notes.
    public var tekst: HTML = .empty

    /// The names that templates have for it.
    public static let members: [Member<PaginaView>] = [
        .object("pagina", \.frame),
        .object("stuk", \.record),
        .markup("tekst", \.tekst),
    ]
}
