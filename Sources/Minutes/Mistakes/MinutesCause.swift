import Diagnostics

/// What can be wrong in minutes.
enum MinutesCause: Cause, Equatable {
    /// A name fits no participant; the nearest that there are.
    case unknownSpeaker(String, nearest: [String])
    /// A name fits a participant whom the record addresses otherwise.
    case otherHonorific(String, used: Honorific?, listed: Honorific?, participant: String)
    /// A name fits several participants: the first of them, and how many more.
    case ambiguousSpeaker(String, of: [String], others: Int)
    /// A heading is no item of the agenda; the nearest items.
    case unknownAgendaItem(String, nearest: [String])
    /// Part of a name that is not public stands in a text, where it may be another word: it stays.
    case withheldNameLeft(String)
    /// Part of a name that is not public stands in a text, and was replaced.
    case withheldNameReplaced(String, by: String)

    var code: Code {
        switch self {
        case .unknownSpeaker, .otherHonorific: .sprekerOnbekend
        case .ambiguousSpeaker: .sprekerDubbelzinnig
        case .unknownAgendaItem: .agendapuntOnbekend
        case .withheldNameLeft, .withheldNameReplaced: .naamInTekst
        }
    }

    func wording(in language: Language) -> Wording {
        switch language {
        case .dutch: dutch
        case .english: english
        }
    }
}
