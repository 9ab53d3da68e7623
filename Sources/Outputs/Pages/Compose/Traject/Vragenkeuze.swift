import Diagnostics
import Records

/// A value of a property by which one can choose among the questions of a process.
struct Vragenkeuze: Sendable {
    let filter: Phrase
    let tekst: String
    /// The positions of the questions that have it.
    let vragen: [Int]
}

extension Traject {
    /// The choices among the questions, in the order in which the page offers them: lots in the order of the
    /// record, documents in that of the questions, with and without an answer. A property of which all
    /// questions have the same value offers none.
    func keuzen(_ words: Words) -> [Vragenkeuze] {
        lotChoices(words) + documentChoices() + answerChoices(words)
    }

    private func lotChoices(_ words: Words) -> [Vragenkeuze] {
        let asked = vragen.map { Set($0.percelen.map { Folding.folded($0.naam) }) }
        var choices = percelen.map { perceel in
            let folded = Folding.folded(perceel.naam)
            return Vragenkeuze(
                filter: .perceel, tekst: perceel.naam,
                vragen: asked.indices.filter { asked[$0].contains(folded) })
        }
        let general = asked.indices.filter { asked[$0].isEmpty }
        choices.append(Vragenkeuze(filter: .perceel, tekst: words(.heleTraject), vragen: general))
        return Self.worthChoosing(choices)
    }

    private func documentChoices() -> [Vragenkeuze] {
        var order: [String] = []
        var positions: [String: [Int]] = [:]
        for (position, vraag) in vragen.enumerated() {
            guard let name = vraag.documentnaam else { continue }
            if positions[name] == nil { order.append(name) }
            positions[name, default: []].append(position)
        }
        return Self.worthChoosing(
            order.map { Vragenkeuze(filter: .document, tekst: $0, vragen: positions[$0] ?? []) })
    }

    private func answerChoices(_ words: Words) -> [Vragenkeuze] {
        let open = vragen.indices.filter { vragen[$0].antwoord == nil }
        let answered = vragen.indices.filter { vragen[$0].antwoord != nil }
        return Self.worthChoosing([
            Vragenkeuze(filter: .antwoord, tekst: words(.zonderAntwoord), vragen: open),
            Vragenkeuze(filter: .antwoord, tekst: words(.metAntwoord), vragen: answered),
        ])
    }

    private static func worthChoosing(_ choices: [Vragenkeuze]) -> [Vragenkeuze] {
        let filled = choices.filter { !$0.vragen.isEmpty }
        return filled.count > 1 ? filled : []
    }
}

extension Inlichting {
    /// The document that it is about, without the place in it, which stands after a comma: "Leidraad" of
    /// "Leidraad, paragraaf 2".
    fileprivate var documentnaam: String? {
        document.map { String($0.prefix { $0 != "," }) }
    }
}
