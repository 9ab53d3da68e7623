import Diagnostics

/// What can be wrong in a directive that shows a record, besides its reference.
enum EmbedCause: Cause {
    /// An agreement that stands among the keys and in the text.
    case agreedTwice(String)
    /// A part of a report, asked for on another page.
    case onlyInReport(String)
    /// The value of a key is no date.
    case notADate(key: String, String, meant: String?)
    /// A word of a list is none of the known ones.
    case unknownWord(key: String, String, known: [String])
    /// A part that stands in a note, where there is no room for it.
    case insideNote(String)
    /// A directive in a line without the words that it is about.
    case noLabel(String)

    var code: Code {
        switch self {
        case .agreedTwice: .afspraakDubbel
        case .onlyInReport, .insideNote: .instructieMisplaatst
        case .noLabel: .instructieOngeldig
        case .notADate: .waardeOngeldig
        case .unknownWord: .waardeOnbekend
        }
    }

    func wording(in language: Language) -> Wording {
        language == .dutch ? dutch : english
    }

    private var dutch: Wording {
        switch self {
        case .agreedTwice(let text):
            Wording(
                "de afspraak '\(text)' staat ook in de tekst van het verslag",
                remedy: "laat hem op één van beide plaatsen staan")
        case .onlyInReport(let name):
            Wording(
                "'::\(name)' werkt alleen in een verslag",
                remedy: "haal de regel weg, of verplaats hem naar een verslag")
        case .notADate(let key, let written, let meant):
            Wording(
                "'\(key)=\(written)' is geen datum", remedy: "schrijf \(meant ?? "een datum als 2022-12-20")")
        case .unknownWord(let key, let word, let known):
            Wording(
                "'\(key)' kent '\(word)' niet\(near(word, known).asQuestion(in: .dutch))",
                remedy: known.count > 8 ? "verbeter het woord" : "kies uit \(known.inQuotes(or: "of"))")
        case .insideNote(let name):
            Wording(
                "'::\(name)' kan niet in een voetnoot staan",
                remedy: "verplaats de regel naar de tekst zelf")
        case .noLabel(let name):
            Wording(
                "':\(name)' heeft geen tekst tussen rechte haken", remedy: "schrijf ':\(name)[woord]'")
        }
    }

    private var english: Wording {
        switch self {
        case .agreedTwice(let text):
            Wording(
                "the agreement '\(text)' stands in the text of the report too",
                remedy: "leave it in one of the two places")
        case .onlyInReport(let name):
            Wording("'::\(name)' works in a report only", remedy: "remove the line, or move it to a report")
        case .notADate(let key, let written, let meant):
            Wording(
                "'\(key)=\(written)' is not a date", remedy: "write \(meant ?? "a date such as 2022-12-20")")
        case .unknownWord(let key, let word, let known):
            Wording(
                "'\(key)' does not know '\(word)'\(near(word, known).asQuestion(in: .english))",
                remedy: known.count > 8 ? "correct the word" : "choose from \(known.inQuotes(or: "or"))")
        case .insideNote(let name):
            Wording("'::\(name)' cannot stand in a footnote", remedy: "move the line to the text itself")
        case .noLabel(let name):
            Wording("':\(name)' has no text between square brackets", remedy: "write ':\(name)[word]'")
        }
    }

    private func near(_ word: String, _ known: [String]) -> [String] {
        Nearest.matches(of: word, among: known)
    }
}
