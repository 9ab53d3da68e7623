public import Templates

/// Questions with their answers.
public struct VragenView: Viewable {
    /// The questions, by number.
    public var vragen: [VraagView] = []

    /// The names that templates have for it.
    public static let members: [Member<VragenView>] = [
        .list("vragen", \.vragen)
    ]
}
