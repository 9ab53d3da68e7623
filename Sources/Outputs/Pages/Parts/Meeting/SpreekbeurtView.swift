public import Templates

/// What somebody said at a meeting.
public struct SpreekbeurtView: Viewable {
    /// Who: a name or a role; none where the page says so already.
    public var spreker: String? = nil
    /// Under which item of the agenda; none where it is that of the turn before.
    public var agendapunt: String? = nil
    /// What was said, as plain text.
    public var tekst: String
    /// Where it stands in the report.
    public var plaats: LinkView

    /// The names that templates have for it.
    public static let members: [Member<SpreekbeurtView>] = [
        .optionalText("spreker", \.spreker),
        .optionalText("agendapunt", \.agendapunt),
        .text("tekst", \.tekst),
        .object("plaats", \.plaats),
    ]
}
