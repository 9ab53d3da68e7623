import Diagnostics

extension MinutesCause {
    /// The words for those who build in English.
    var english: Wording {
        switch self {
        case .unknownSpeaker(let name, let nearest):
            Wording(
                "'\(name)' took no part in this meeting\(suggestion("; did you mean", nearest, "or"))",
                remedy: nearest.isEmpty
                    ? "List the speaker under 'aanwezigen', or correct the name."
                    : "Correct the name, or list the speaker under 'aanwezigen'.")
        case .otherHonorific(let name, let used, let listed, let participant):
            Wording(
                "'\(used?.written ?? "") \(name)' took no part; '\(participant)' is listed as "
                    + "'\(listed?.written ?? "")'",
                remedy: "Correct the form of address here, or 'aanhef' under 'aanwezigen'.")
        case .ambiguousSpeaker(let name, let participants, let others):
            Wording(
                others == 0
                    ? "'\(name)' may be \(list(participants, "or"))"
                    : "'\(name)' may be \(list(participants)) or one of \(others) others",
                remedy: "Write the whole name, or give one of them a name of their own in 'aliassen'.")
        case .unknownAgendaItem(let title, let nearest):
            Wording(
                "'\(title)' is not on the agenda\(suggestion("; did you mean", nearest, "or"))",
                remedy: "Use the title of the agenda item, or put the heading one level lower.")
        case .withheldNameLeft(let name):
            Wording(
                "'\(name)' is part of a name that is not public, and stays here",
                remedy: "Write this person's role instead of the name.")
        case .withheldNameReplaced(let name, let role):
            Wording(
                "'\(name)' is part of a name that is not public; it becomes '\(role)' here",
                remedy: "Write this person's role instead of the name.")
        }
    }
}
