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
        return item.record.afspraken.map { typed($0, in: item.minutes) } + found
    }

    private mutating func typed(_ afspraak: Afspraak, in minutes: Minutes?) -> AfspraakView {
        let state = afspraak.toestand(on: peildatum)
        let key = Self.key(PlainMarkdown.text(of: afspraak.tekst.source))
        let inText = minutes?.agreements.firstIndex { Self.key($0.text) == key }.map(agreementLink)
        let listed = place(afspraak.agendapunt, on: minutes?.agenda ?? [], at: afspraak.place)
        return AfspraakView(
            tekst: inlineHTML(afspraak.tekst), wie: join(afspraak.wie.map(who), with: ", "),
            termijn: afspraak.termijn.map(words.moment),
            isZonderTermijn: state == .open && afspraak.termijn == nil, toestand: words.state(state),
            toestandcode: state.rawValue, plaats: inText ?? listed)
    }

    private func who(_ written: String) -> HTML {
        index.organisation(named: written).flatMap { link($0) }.map(anchor)
            ?? HTML(escaping: typeset(written))
    }

    private func found(_ agreement: FoundAgreement, _ number: Int) -> AfspraakView {
        AfspraakView(
            tekst: HTML(escaping: typeset(agreement.text)), toestand: words.state(Afspraak.Toestand.open),
            toestandcode: Afspraak.Toestand.open.rawValue, plaats: agreementLink(number))
    }

    private func agreementLink(_ number: Int) -> LinkView {
        LinkView(
            tekst: words(.afspraakInVerslag, ["n": String(number + 1)]),
            adres: "#\(Self.agreementAnchor(number))")
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
    static func key(_ text: String) -> String {
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
