import Diagnostics

extension MinutesCause {
    /// The words for authors.
    var dutch: Wording {
        switch self {
        case .unknownSpeaker(let name, let nearest):
            Wording(
                "'\(name)' is geen deelnemer van deze bijeenkomst\(suggestion("; bedoelt u", nearest, "of"))",
                remedy: nearest.isEmpty
                    ? "Zet de spreker bij 'aanwezigen', of verbeter de naam."
                    : "Verbeter de naam, of zet de spreker bij 'aanwezigen'.")
        case .otherHonorific(let name, let used, let listed, let participant):
            Wording(
                "'\(used?.written ?? "") \(name)' is geen deelnemer; '\(participant)' is "
                    + "in dit verslag '\(listed?.written ?? "")'",
                remedy: "Verbeter de aanspreekvorm hier of 'aanhef' bij de aanwezigen.")
        case .ambiguousSpeaker(let name, let participants, let others):
            Wording(
                others == 0
                    ? "'\(name)' kan \(list(participants, "of")) zijn"
                    : "'\(name)' kan \(list(participants)) of een van \(others) anderen zijn",
                remedy: "Schrijf de hele naam, of geef een van hen een eigen alias bij 'aliassen'.")
        case .unknownAgendaItem(let title, let nearest):
            Wording(
                "'\(title)' staat niet op de agenda\(suggestion("; bedoelt u", nearest, "of"))",
                remedy: "Neem de titel van het agendapunt over, of zet de kop een niveau lager.")
        case .withheldNameLeft(let name):
            Wording(
                "'\(name)' is deel van een naam die niet openbaar is, en blijft hier staan",
                remedy: "Schrijf de rol van deze persoon in plaats van de naam.")
        case .withheldNameReplaced(let name, let role):
            Wording(
                "'\(name)' is deel van een naam die niet openbaar is; hier komt '\(role)'",
                remedy: "Schrijf de rol van deze persoon in plaats van de naam.")
        }
    }

    /// A question for the nearest names; nothing when there are none.
    func suggestion(_ question: String, _ names: [String], _ or: String) -> String {
        names.isEmpty ? "" : "\(question) \(list(names, or))?"
    }

    /// Names in quotes, with commas between and a word before the last.
    func list(_ names: [String], _ or: String? = nil) -> String {
        let quoted = names.map { "'\($0)'" }
        guard let or else { return quoted.joined(separator: ", ") }
        guard let last = quoted.last, quoted.count > 1 else { return quoted.joined() }
        return "\(quoted.dropLast().joined(separator: ", ")) \(or) \(last)"
    }
}
