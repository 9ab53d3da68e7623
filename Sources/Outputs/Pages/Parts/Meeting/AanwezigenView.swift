public import Templates

/// Who was at a meeting.
public struct AanwezigenView: Viewable {
    /// The people by group; last, those who could not come.
    public var groepen: [AanwezigengroepView] = []
    /// Chair, secretary and minutes secretary.
    public var functies: [FactView] = []

    /// The names that templates have for it.
    public static let members: [Member<AanwezigenView>] = [
        .list("groepen", \.groepen),
        .list("functies", \.functies),
    ]
}
