public import Templates

/// An entry of the glossary: a term, or an abbreviation that leads to one.
public struct LemmaView: Viewable {
    /// The term or the abbreviation.
    public var term: String
    /// Its abbreviation.
    public var afkorting: String?
    /// Its anchor.
    public var anker: String
    /// What it means.
    public var definitie: HTML = .empty
    /// Other words for the same.
    public var aliassen: String?
    /// Where the definition comes from.
    public var bron: String?
    /// Of an abbreviation the term that it stands for.
    public var voluit: String?
    /// The address of that term.
    public var adres: String = ""
    /// How many pages use it, in words.
    public var gebruik: String?
    /// The newest of those pages.
    public var paginas: [LinkView] = []
    /// How many more there are, in words.
    public var meer: String?

    /// The names that templates have for it.
    public static let members: [Member<LemmaView>] = [
        .text("term", \.term),
        .optionalText("afkorting", \.afkorting),
        .text("anker", \.anker),
        .markup("definitie", \.definitie),
        .optionalText("aliassen", \.aliassen),
        .optionalText("bron", \.bron),
        .optionalText("voluit", \.voluit),
        .text("adres", \.adres),
        .optionalText("gebruik", \.gebruik),
        .list("paginas", \.paginas),
        .optionalText("meer", \.meer),
    ]
}
