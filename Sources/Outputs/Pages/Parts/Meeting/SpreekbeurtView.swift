public import Templates

/// What somebody said at a meeting.
public struct SpreekbeurtView: Viewable {
    /// Who: a name, a role or an organisation.
    public var spreker: String
    /// For whom.
    public var organisatie: LinkView? = nil
    /// The report, at the very place.
    public var verslag: LinkView
    /// The date of the meeting in words.
    public var datum: String? = nil
    /// Under which item.
    public var agendapunt: String? = nil
    /// What was said, as plain text.
    public var tekst: String

    /// The names that templates have for it.
    public static let members: [Member<SpreekbeurtView>] = [
        .text("spreker", \.spreker),
        .object("organisatie", \.organisatie),
        .object("verslag", \.verslag),
        .optionalText("datum", \.datum),
        .optionalText("agendapunt", \.agendapunt),
        .text("tekst", \.tekst),
    ]
}
