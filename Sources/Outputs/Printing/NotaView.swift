public import Templates

/// The questions and answers of a process as a document of their own.
public struct NotaView: Viewable {
    /// What all records share.
    public var record: RecordView
    /// The questions with their answers.
    public var inlichtingen: InlichtingenView
    /// Where the terms that they use can be explained.
    public var begrippenplaats: HTML = .empty

    /// The names that templates have for it.
    public static let members: [Member<NotaView>] = [
        .object("stuk", \.record),
        .object("inlichtingen", \.inlichtingen),
        .markup("begrippenplaats", \.begrippenplaats),
    ]
}
