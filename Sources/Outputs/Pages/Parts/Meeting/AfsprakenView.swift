public import Templates

/// Agreements of a meeting.
public struct AfsprakenView: Viewable {
    /// The agreements.
    public var afspraken: [AfspraakView] = []

    /// The names that templates have for it.
    public static let members: [Member<AfsprakenView>] = [
        .list("afspraken", \.afspraken)
    ]
}
