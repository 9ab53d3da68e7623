import Markup
import Minutes
import Records
import Relations

extension PageComposer {
    /// What came out of the meeting at a position, and what is to come.
    mutating func summary(_ position: Int, _ item: Published<Verslag>, _ parts: ReportParts) -> KortView {
        let isInText = item.body?.embeddedParts.contains("afspraken") == true
        let agreements = parts.afspraken
        let count = words.count(agreements.afspraken.count, .eenAfspraak, .aantalAfspraken)
        return KortView(
            besluiten: decisions(of: item),
            afspraken: isInText || agreements.afspraken.isEmpty ? nil : agreements,
            afsprakenInTekst: isInText && !agreements.afspraken.isEmpty
                ? LinkView(tekst: count, adres: "#afspraken") : nil,
            onbeantwoord: unanswered(item.minutes),
            nietBesproken: (item.minutes?.agenda ?? []).filter { !$0.isDiscussed }.map {
                LinkView(tekst: typeset($0.title), adres: "#\($0.anchor)")
            },
            vorige: previousMeeting(position), volgende: nextMeeting(position),
            traject: item.page.traject.flatMap { index[$0] }.flatMap { link($0) },
            plaats: placeInProcess(position), fase: phaseSentence(of: item.record),
            omvang: extent(of: item), weggelaten: redactions(in: item.body))
    }

    private func unanswered(_ minutes: Minutes?) -> [LinkView] {
        (minutes?.questions ?? []).filter { $0.answer == nil }.map { question in
            let text = typeset(FirstWords.of(question.question.text))
            return LinkView(
                tekst: words(.vraagMetNummer, ["nummer": question.number, "vraag": text]),
                adres: "#\(question.anchor)")
        }
    }

    /// The parts of a report with how much each holds, for a reader to know whether this is all.
    private func extent(of item: Published<Verslag>) -> [LinkView] {
        let minutes = item.minutes
        let parts: [(count: Int, one: Phrase, more: Phrase, anchor: String?)] = [
            (minutes?.turns.count ?? 0, .eenBeurt, .beurten, "deel-sprekers"),
            (minutes?.questions.count ?? 0, .eenVraag, .aantalVragen, minutes?.questions.first?.anchor),
            (
                minutes?.propositions.count ?? 0, .eenStelling, .stellingen,
                minutes?.propositions.first?.anchor
            ),
            (item.page.bijlagen.count, .eenBijlage, .bijlagen, "deel-bijlagen"),
            (item.page.versies.count, .eenVersie, .versies, "deel-versies"),
        ]
        return parts.compactMap { part in
            part.anchor.flatMap { anchor in
                part.count == 0
                    ? nil
                    : LinkView(tekst: words.count(part.count, part.one, part.more), adres: "#\(anchor)")
            }
        }
    }

    /// What was left out of a text, with the grounds.
    private func redactions(in body: Document?) -> String? {
        let grounds = (body?.directives ?? []).filter { $0.name == "lak" }.map { $0.value("grond") ?? "" }
        guard !grounds.isEmpty else { return nil }
        let named = Set(grounds).subtracting([""]).sorted().joined(separator: ", ")
        let count = words.count(grounds.count, .eenPassage, .passages)
        return named.isEmpty
            ? words(.weggelakt, ["passages": count])
            : words(.weggelaktOpGrond, ["passages": count, "gronden": named])
    }
}
