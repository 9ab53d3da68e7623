import Diagnostics

extension MinutesCause {
    /// The words for authors.
    var dutch: Wording {
        switch self {
        case .unknownSpeaker(let name, let nearest):
            Wording(
                "'\(name)' is geen deelnemer van deze bijeenkomst\(nearest.asQuestion(in: .dutch))",
                remedy: nearest.isEmpty
                    ? "zet de spreker bij 'aanwezigen', of verbeter de naam"
                    : "verbeter de naam, of zet de spreker bij 'aanwezigen'")
        case .otherHonorific(let name, let used, let listed, let participant):
            Wording(
                "'\(used?.written ?? "") \(name)' is geen deelnemer; '\(participant)' is "
                    + "in dit verslag '\(listed?.written ?? "")'",
                remedy: "verbeter de aanspreekvorm hier of 'aanhef' bij de aanwezigen")
        case .ambiguousSpeaker(let name, let participants, let others):
            Wording(
                others == 0
                    ? "'\(name)' kan \(participants.inQuotes(or: "of")) zijn"
                    : "'\(name)' kan \(quoted(participants)) of een van \(others) anderen zijn",
                remedy: "schrijf de hele naam, of geef een van hen een eigen alias bij 'aliassen'")
        case .unknownAgendaItem(let title, let nearest):
            Wording(
                "'\(title)' staat niet op de agenda\(nearest.asQuestion(in: .dutch))",
                remedy: "neem de titel van het agendapunt over, of zet de kop een niveau lager")
        case .withheldNameLeft(let name):
            Wording(
                "'\(name)' is deel van een naam die niet openbaar is, en blijft hier staan",
                remedy: "schrijf de rol van deze persoon in plaats van de naam")
        case .withheldNameReplaced(let name, let role):
            Wording(
                "'\(name)' is deel van een naam die niet openbaar is; hier komt '\(role)'",
                remedy: "schrijf de rol van deze persoon in plaats van de naam")
        }
    }

    /// Names in quotes, with commas between.
    func quoted(_ names: [String]) -> String {
        names.map { "'\($0)'" }.joined(separator: ", ")
    }
}
