import Diagnostics

/// What the author of a glossary may want to know of the words on the site.
enum TermCause: Cause {
    /// No text uses the term.
    case unused(term: String)
    /// A word in capitals is used more than once and no term explains it.
    case unexplained(word: String, count: Int, nearest: [String])

    var code: Code {
        switch self {
        case .unused: .begripOngebruikt
        case .unexplained: .afkortingOnbekend
        }
    }

    func wording(in language: Language) -> Wording {
        language == .dutch ? dutch : english
    }

    private var dutch: Wording {
        switch self {
        case .unused(let term):
            Wording(
                "het begrip '\(term)' staat in geen lopende tekst",
                remedy: "schrijf bij 'aliassen' de vormen die de teksten gebruiken, of haal het begrip weg")
        case .unexplained(let word, let count, let nearest):
            Wording(
                "de afkorting '\(word)' staat \(count) keer in de teksten en wordt nergens uitgelegd"
                    + nearest.asQuestion(in: .dutch),
                remedy: nearest.isEmpty
                    ? "leg haar uit in 'content/begrippen.yaml'"
                    : "schrijf haar zoals in 'content/begrippen.yaml', of leg haar daar uit")
        }
    }

    private var english: Wording {
        switch self {
        case .unused(let term):
            Wording(
                "the term '\(term)' stands in no running text",
                remedy: "write the forms that texts use under 'aliassen', or remove the term")
        case .unexplained(let word, let count, let nearest):
            Wording(
                "the abbreviation '\(word)' stands \(count) times in the texts and is explained nowhere"
                    + nearest.asQuestion(in: .english),
                remedy: nearest.isEmpty
                    ? "explain it in 'content/begrippen.yaml'"
                    : "write it as in 'content/begrippen.yaml', or explain it there")
        }
    }
}
