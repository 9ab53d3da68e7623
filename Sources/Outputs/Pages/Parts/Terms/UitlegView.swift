public import Templates

/// A term explained on a page that uses it.
public struct UitlegView: Viewable {
    /// The term.
    public var term: String
    /// Its abbreviation.
    public var afkorting: String?
    /// The anchor of the explanation.
    public var anker: String
    /// The address of its first use on the page.
    public var gebruik: String
    /// What it means.
    public var definitie: HTML = .empty
    /// Where the definition comes from.
    public var bron: String?
    /// Its address in the glossary.
    public var adres: String

    /// The names that templates have for it.
    public static let members: [Member<UitlegView>] = [
        .text("term", \.term),
        .optionalText("afkorting", \.afkorting),
        .text("anker", \.anker),
        .text("gebruik", \.gebruik),
        .markup("definitie", \.definitie),
        .optionalText("bron", \.bron),
        .text("adres", \.adres),
    ]
}
