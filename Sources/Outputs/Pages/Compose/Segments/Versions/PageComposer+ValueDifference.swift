import Records
import Templates

extension PageComposer {
    /// A difference in a sentence. `isWords` where the choice that it belongs to is in words alone.
    func sentence(_ difference: ValueDifference, isWords: Bool = false) -> String {
        let name = name(of: difference.subject, isWords: isWords)
        switch (difference.old, difference.new) {
        case (nil, let new?):
            return ended(words(.verschilNieuw, ["wat": name, "nieuw": quoted(new.waarde)]))
        case (let old?, nil):
            return words(.verschilVervallen, ["wat": name, "oud": quoted(old.waarde)])
        case (let old?, let new?):
            return sentence(name, difference.subject, from: old.waarde, to: new.waarde)
        case (nil, nil): return ""
        }
    }

    /// A difference in a sentence, and of a text what changed in its words.
    func markup(_ difference: ValueDifference, isWords: Bool = false) -> HTML {
        let sentence = HTML(escaping: sentence(difference, isWords: isWords))
        guard case .tekst = difference.old?.waarde, case .tekst = difference.new?.waarde,
            let old = difference.old, let new = difference.new
        else { return sentence }
        return HTML(
            trusted: sentence.bytes + TextDifference(words).html(from: old.words, to: new.words).bytes)
    }

    private func sentence(
        _ name: String, _ subject: ValueDifference.Subject, from old: Kenmerk.Waarde, to new: Kenmerk.Waarde
    ) -> String {
        switch (old, new) {
        case (.lijst(let before), .lijst(let after)):
            return sentence(name, ListDifference(from: before, to: after), now: new)
        case (.tekst, .tekst):
            return words(.verschilTekst, ["wat": name])
        case (.aantal(let before), .aantal(let after)) where before.isNumber && after.isNumber:
            let lot = subject.perceel.map { words.capitalised(typeset($0)) } ?? name
            return words(.verschilAanbieders, ["perceel": lot, "oud": shown(old), "nieuw": shown(new)])
        default:
            return ended(words(.verschilVanNaar, ["wat": name, "oud": shown(old), "nieuw": shown(new)]))
        }
    }

    /// What came to a list and what went from it, in one sentence.
    private func sentence(_ name: String, _ list: ListDifference, now: Kenmerk.Waarde) -> String {
        func part(_ phrase: Phrase, _ items: [String]) -> String? {
            items.isEmpty
                ? nil : words(phrase, ["lijst": typeset(items.joined(separator: ", "))])
        }
        let parts = [part(.verschilErbij, list.added), part(.verschilEraf, list.dropped)].compactMap { $0 }
        let order = list.isReordered ? [words(.verschilVolgorde, ["lijst": shown(now)])] : []
        return ended("\(name): " + (parts + order).joined(separator: "; "))
    }

    private func name(of subject: ValueDifference.Subject, isWords: Bool) -> String {
        switch subject {
        case .naam: words(.naam)
        case .domein: words(.domein)
        case .doelgroep: words(.doelgroep)
        case .producten: words(.producten)
        case .definitie: words(.betekenis)
        case .opties: words(.opties)
        case .kenmerk(let soort): isWords ? words(.keuze) : name(of: soort)
        }
    }

    /// A value within a sentence: a text is a sentence of its own.
    private func quoted(_ waarde: Kenmerk.Waarde) -> String {
        guard case .tekst = waarde else { return shown(waarde) }
        return words(.titelTussenAanhalingstekens, ["titel": shown(waarde)])
    }

    /// A sentence with a full stop, which what it quotes may have already.
    private func ended(_ sentence: String) -> String {
        let last = sentence.last { !"’”\"')".contains($0) }
        return last.map { ".!?…".contains($0) } == true ? sentence : sentence + "."
    }
}

extension Bandbreedte {
    /// Whether it is a number or a range of them, not words.
    fileprivate var isNumber: Bool {
        if case .words = self { false } else { true }
    }
}

extension ValueDifference.Subject {
    /// The lot, of a number of providers.
    fileprivate var perceel: String? {
        if case .kenmerk(let soort) = self { soort.perceel } else { nil }
    }
}
