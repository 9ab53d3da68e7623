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
        item.record.afspraken.map { typed($0) } + (item.minutes?.agreements ?? []).map { found($0, in: item) }
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

    private func found(_ agreement: FoundAgreement, in item: Published<Verslag>) -> AfspraakView {
        AfspraakView(
            tekst: HTML(escaping: typeset(agreement.text)), toestand: words.state(Afspraak.Toestand.open),
            toestandcode: Afspraak.Toestand.open.rawValue)
    }

    private func questions(of item: Published<Verslag>) -> [VraagView] {
        (item.minutes?.questions ?? []).map { question in
            VraagView(
                nummer: String(question.number), anker: question.anchor,
                vraag: HTML(escaping: typeset(question.question.text)),
                antwoord: question.answer.map { HTML(escaping: typeset($0.text)) } ?? .empty,
                adres: "#\(question.anchor)")
        }
    }
}

extension AanwezigenView {
    var isEmpty: Bool { groepen.isEmpty && functies.isEmpty && afwezig.isEmpty }
}
