import Records
import Relations

/// How far the minutes of a report are.
enum ReportPhase: String {
    /// Somebody made them.
    case opgesteld
    /// The meeting adopted them.
    case vastgesteld
}

extension PageComposer {
    /// How far the minutes are at the reference date; nil when the report does not say.
    func phase(of verslag: Verslag) -> ReportPhase? {
        if let day = verslag.vastgesteld, day <= peildatum { return .vastgesteld }
        return verslag.opgesteld == nil && verslag.vastgesteld == nil ? nil : .opgesteld
    }

    /// The same in a sentence.
    func phaseSentence(of verslag: Verslag) -> String? {
        switch (phase(of: verslag), verslag.vastgesteld, verslag.opgesteld?.datum) {
        case (.vastgesteld?, let day?, _): words(.vastgesteldOp, ["datum": words.date(day)])
        case (nil, _, _): nil
        case (_, _, let day?): words(.opgesteldNietVastgesteld, ["datum": words.date(day)])
        default: words(.nietVastgesteld)
        }
    }

    /// Who made the minutes, where and when.
    func made(_ verslag: Verslag) -> String? {
        guard let opgesteld = verslag.opgesteld else { return nil }
        let parts = [
            opgesteld.door.map { words(.opgesteldDoor, ["wie": plain($0)]) },
            opgesteld.plaats.map { words(.opgesteldTe, ["plaats": $0]) },
            opgesteld.datum.map { words(.opgesteldOp, ["datum": words.date($0)]) },
        ]
        let sentence = parts.compactMap { $0 }.joined(separator: ", ")
        return sentence.isEmpty ? nil : words.capitalised(sentence) + "."
    }
}
