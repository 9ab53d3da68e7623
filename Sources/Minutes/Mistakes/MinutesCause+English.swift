import Diagnostics

extension MinutesCause {
    /// The words for those who build in English.
    var english: Wording {
        switch self {
        case .unknownSpeaker(let name, let nearest):
            Wording(
                "'\(name)' took no part in this meeting\(nearest.asQuestion(in: .english))",
                remedy: nearest.isEmpty
                    ? "list the speaker under 'aanwezigen', or correct the name"
                    : "correct the name, or list the speaker under 'aanwezigen'")
        case .otherHonorific(let name, let used, let listed, let participant):
            Wording(
                "'\(used?.written ?? "") \(name)' took no part; '\(participant)' is listed as "
                    + "'\(listed?.written ?? "")'",
                remedy: "correct the form of address here, or 'aanhef' under 'aanwezigen'")
        case .ambiguousSpeaker(let name, let participants, let others):
            Wording(
                others == 0
                    ? "'\(name)' may be \(participants.inQuotes(or: "or"))"
                    : "'\(name)' may be \(quoted(participants)) or one of \(others) others",
                remedy: "write the whole name, or give one of them a name of their own in 'aliassen'")
        case .unknownAgendaItem(let title, let nearest):
            Wording(
                "'\(title)' is not on the agenda\(nearest.asQuestion(in: .english))",
                remedy: "use the title of the agenda item, or put the heading one level lower")
        case .withheldNameLeft(let name):
            Wording(
                "'\(name)' is part of a name that is not public, and stays here",
                remedy: "write this person's role instead of the name")
        case .withheldNameReplaced(let name, let role):
            Wording(
                "'\(name)' is part of a name that is not public; it becomes '\(role)' here",
                remedy: "write this person's role instead of the name")
        }
    }
}
