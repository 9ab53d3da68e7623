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
        let absent = AanwezigengroepView(groep: words(.afwezig), deelnemers: verslag.afwezig.map(person))
        return AanwezigenView(
            groepen: verslag.aanwezigen.map { group($0) } + (verslag.afwezig.isEmpty ? [] : [absent]),
            functies: functions.views)
    }

    private mutating func group(_ groep: Aanwezigengroep) -> AanwezigengroepView {
        AanwezigengroepView(
            groep: groep.groep.map(typeset), omschrijving: html(groep.omschrijving),
            aantal: groep.aantal.map { words.count($0, .eenDeelnemer, .deelnemers) },
            deelnemers: groep.deelnemers.map(person))
    }

    /// The agreements of the record, then those that its text holds.
    private mutating func agreements(of item: Published<Verslag>) -> [AfspraakView] {
        for (text, place) in item.agreedTwice {
            report([Diagnostic(EmbedCause.agreedTwice(text), at: place)])
        }
        return item.agreements.map { agreement in
            var view = view(agreement)
            if agreement.typed == nil {
                view.plaats = inText(agreement.anchor)
            } else {
                view.anker = agreement.anchor
                view.plaats = place(of: agreement, in: item)
            }
            return view
        }
    }

    /// Where an agreement of the keys was made: where the text has it too, else the item that it names.
    private mutating func place(of agreement: Agreement, in item: Published<Verslag>) -> LinkView? {
        guard let typed = agreement.typed else { return nil }
        let listed = place(typed.agendapunt, on: item.minutes?.agenda ?? [], at: typed.place)
        let key = Published<Verslag>.key(agreement.text)
        let found = item.minutes?.agreements.firstIndex { Published<Verslag>.key($0.text) == key }
        return found.map { inText(Self.agreementAnchor($0)) } ?? listed
    }

    private func inText(_ anchor: String) -> LinkView {
        let number = String(anchor.drop { !$0.isNumber })
        return LinkView(tekst: words(.afspraakInVerslag, ["n": number]), adres: "#\(anchor)")
    }

    /// An agreement with what is known of it everywhere.
    mutating func view(_ agreement: Agreement) -> AfspraakView {
        let state = isForPaper ? agreement.recorded : agreement.toestand(on: peildatum)
        let owners = owners(of: agreement).map { $0.adres.isEmpty ? HTML(escaping: $0.tekst) : anchor($0) }
        return AfspraakView(
            tekst: agreement.typed.map { inlineHTML($0.tekst) } ?? HTML(escaping: typeset(agreement.text)),
            wie: join(owners, with: ", "), termijn: agreement.typed?.termijn.map(words.moment),
            afgehandeldOp: agreement.typed?.afgehandeldOp.map(words.date),
            isZonderTermijn: state == .open && agreement.typed?.termijn == nil, toestand: words.state(state),
            toestandcode: state.rawValue)
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
    var isEmpty: Bool { groepen.isEmpty && functies.isEmpty }
}
