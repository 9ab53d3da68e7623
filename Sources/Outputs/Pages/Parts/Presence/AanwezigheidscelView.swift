public import Templates

/// Whether an organisation was at a meeting.
public struct AanwezigheidscelView: Viewable {
    /// The meeting, by its date in words.
    public var kop: String
    /// Whether it was there, in words; none when the report does not name it.
    public var toestand: String? = nil
    /// The same for style sheets: `aanwezig`, `afwezig`.
    public var toestandcode: String = ""
    /// When it was there: "tot de pauze".
    public var toelichting: String? = nil
    /// What it said there, with how often.
    public var bijdragen: LinkView? = nil

    /// The names that templates have for it.
    public static let members: [Member<AanwezigheidscelView>] = [
        .text("kop", \.kop),
        .optionalText("toestand", \.toestand),
        .text("toestandcode", \.toestandcode),
        .optionalText("toelichting", \.toelichting),
        .object("bijdragen", \.bijdragen),
    ]
}
