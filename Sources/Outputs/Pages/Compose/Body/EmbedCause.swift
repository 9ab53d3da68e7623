import Diagnostics

/// What can be wrong in a directive that shows a record, besides its reference.
enum EmbedCause: Cause {
    /// An agreement that stands among the keys and in the text.
    case agreedTwice(String)
    /// A part of a report, asked for on another page.
    case onlyInReport(String)
    /// The value of a key is no date.
    case notADate(key: String, String)
    /// A word of a list is none of the known ones.
    case unknownWord(key: String, String, known: [String])

    var code: Code {
        switch self {
        case .agreedTwice: .afspraakDubbel
        case .onlyInReport: .instructieMisplaatst
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
        case .notADate(let key, let written):
            Wording(
                "'\(key)' is '\(written)', en dat is geen datum", remedy: "schrijf een datum als 2022-12-20")
        case .unknownWord(let key, let word, let known):
            Wording(
                "'\(key)' kent '\(word)' niet\(Self.hint(word, known, "; bedoelt u '", "'?"))",
                remedy: "kies uit: \(known.joined(separator: ", "))")
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
        case .notADate(let key, let written):
            Wording("'\(key)' is '\(written)', which is no date", remedy: "write a date such as 2022-12-20")
        case .unknownWord(let key, let word, let known):
            Wording(
                "'\(key)' does not know '\(word)'\(Self.hint(word, known, "; do you mean '", "'?"))",
                remedy: "choose from: \(known.joined(separator: ", "))")
        }
    }

    private static func hint(_ word: String, _ known: [String], _ before: String, _ after: String) -> String {
        Nearest.matches(of: word, among: known, limit: 1).first.map { before + $0 + after } ?? ""
    }
}
