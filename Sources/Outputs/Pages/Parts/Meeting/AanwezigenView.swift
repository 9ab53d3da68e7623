public import Templates

/// Who was at a meeting.
public struct AanwezigenView: Viewable {
    /// The people by group.
    public var groepen: [AanwezigengroepView] = []
    /// Chair, secretary and minutes secretary.
    public var functies: [FactView] = []
    /// Who could not come.
    public var afwezig: [PersonView] = []

    /// The names that templates have for it.
    public static let members: [Member<AanwezigenView>] = [
        .list("groepen", \.groepen),
        .list("functies", \.functies),
        .list("afwezig", \.afwezig),
    ]
}
