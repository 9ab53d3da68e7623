public import Templates

/// How far a process is.
public struct TrajectstandView: Viewable {
    /// The state in words.
    public var toestand: String
    /// The same for style sheets: `open-voor-reacties`, `afgerond`.
    public var toestandcode: String
    /// What it follows from, in one sentence.
    public var zin: String
    /// Where one can react, while one can.
    public var reageren: LinkView? = nil

    /// The names that templates have for it.
    public static let members: [Member<TrajectstandView>] = [
        .text("toestand", \.toestand),
        .text("toestandcode", \.toestandcode),
        .text("zin", \.zin),
        .object("reageren", \.reageren),
    ]
}
