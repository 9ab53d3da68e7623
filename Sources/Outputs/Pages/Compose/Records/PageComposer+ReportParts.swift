import Diagnostics
import Markup
import Minutes
import Records
import Relations
import Templates

extension PageComposer {
    /// Who was there, what was agreed and what was asked.
    mutating func parts(of item: Published<Verslag>) -> ReportParts {
        ReportParts(
            aanwezigen: attendance(item.record), afspraken: AfsprakenView(afspraken: agreements(of: item)),
            vragen: VragenView(vragen: questions(of: item)))
    }

    private mutating func attendance(_ verslag: Verslag) -> AanwezigenView {
        var functions = Facts(words)
        functions.add(.voorzitter, verslag.voorzitter.map(inLine))
        functions.add(.secretaris, verslag.secretaris.map(inLine))
        functions.add(.notulist, verslag.notulist.map(inLine))
        return AanwezigenView(
            groepen: verslag.aanwezigen.map { group($0) }, functies: functions.views,
            afwezig: verslag.afwezig.map(person))
    }

    private mutating func group(_ groep: Aanwezigengroep) -> AanwezigengroepView {
        AanwezigengroepView(
            groep: groep.groep.map(typeset), omschrijving: html(groep.omschrijving),
            aantal: groep.aantal.map { words.count($0, .eenDeelnemer, .deelnemers) },
            deelnemers: groep.deelnemers.map(person))
    }

    /// The agreements of the record, then those that its text holds.
    private mutating func agreements(of item: Published<Verslag>) -> [AfspraakView] {
        for (text, place) in agreedTwice(item) {
            report([Diagnostic(EmbedCause.agreedTwice(text), at: place)])
        }
        let found = agreementsInText(of: item).map { self.found($0.agreement, $0.number) }
        return item.record.afspraken.map { typed($0) } + found
    }

    private mutating func typed(_ afspraak: Afspraak) -> AfspraakView {
        let state = afspraak.toestand(on: peildatum)
        return AfspraakView(
            tekst: inlineHTML(afspraak.tekst), wie: afspraak.wie.isEmpty ? nil : typeset(who(afspraak)),
            termijn: afspraak.termijn.map(words.moment), toestand: words.state(state),
            toestandcode: state.rawValue)
    }

    private func who(_ afspraak: Afspraak) -> String {
        afspraak.wie.map { index.organisation(named: $0)?.titel ?? $0 }.joined(separator: ", ")
    }

    private func found(_ agreement: FoundAgreement, _ number: Int) -> AfspraakView {
        AfspraakView(
            tekst: HTML(escaping: typeset(agreement.text)), toestand: words.state(Afspraak.Toestand.open),
            toestandcode: Afspraak.Toestand.open.rawValue, adres: "#\(Self.agreementAnchor(number))")
    }

    /// The agreements that stand in the text only, with their numbers among all in the text.
    func agreementsInText(of item: Published<Verslag>) -> [(number: Int, agreement: FoundAgreement)] {
        let typed = typedAgreements(item)
        return (item.minutes?.agreements ?? []).enumerated().filter {
            typed[Self.key($0.element.text)] == nil
        }
        .map { ($0.offset, $0.element) }
    }

    /// The agreements that stand among the keys and in the text, with the place of the key.
    private func agreedTwice(_ item: Published<Verslag>) -> [(String, Place)] {
        let typed = typedAgreements(item)
        return (item.minutes?.agreements ?? []).compactMap { agreement in
            typed[Self.key(agreement.text)].map { (agreement.text, $0) }
        }
    }

    private func typedAgreements(_ item: Published<Verslag>) -> [String: Place] {
        Dictionary(
            item.record.afspraken.map { (Self.key(PlainMarkdown.text(of: $0.tekst.source)), $0.place) },
            uniquingKeysWith: { first, _ in first })
    }

    /// What two ways of writing one agreement have in common.
    private static func key(_ text: String) -> String {
        Folding.folded(text).filter { $0.isLetter || $0.isNumber }
    }

    private func questions(of item: Published<Verslag>) -> [VraagView] {
        (item.minutes?.questions ?? []).map { question in
            VraagView(
                nummer: question.number, anker: question.anchor,
                vraag: HTML(escaping: typeset(question.question.text)),
                antwoord: question.answer.map { HTML(escaping: typeset($0.text)) } ?? .empty,
                adres: "#\(question.anchor)")
        }
    }
}

extension AanwezigenView {
    var isEmpty: Bool { groepen.isEmpty && functies.isEmpty && afwezig.isEmpty }
}
