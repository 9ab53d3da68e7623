/// A field of TenderNed's form for a market consultation, with what is to be typed in it.
struct Veld {
    /// Its name: that of TenderNed's public interface, or one of our own where that has none.
    let naam: String
    /// What it is, in words.
    let uitleg: String
    /// Its number in eForms; nil where eForms has none.
    let term: String?
    /// Its value.
    let inhoud: Inhoud

    /// What a field holds.
    enum Inhoud {
        /// A text.
        case tekst(String)
        /// A code with what it stands for.
        case code(Waarde)
        /// Several codes.
        case codes([Waarde])
    }

    /// A code with what it stands for.
    struct Waarde {
        let code: String
        let omschrijving: String
        /// Whether it is the main one; nil where there is no such thing.
        var isHoofdOpdracht: Bool?
    }
}
