public import Templates

/// A term of the glossary.
public struct BegripView: Viewable {
    /// The term.
    public var term: String
    /// Its abbreviation.
    public var afkorting: String? = nil
    /// Its anchor.
    public var anker: String
    /// What it means.
    public var definitie: HTML = .empty
    /// Where the definition comes from.
    public var bron: String? = nil

    /// The names that templates have for it.
    public static let members: [Member<BegripView>] = [
        .text("term", \.term),
        .optionalText("afkorting", \.afkorting),
        .text("anker", \.anker),
        .markup("definitie", \.definitie),
        .optionalText("bron", \.bron),
    ]
}
