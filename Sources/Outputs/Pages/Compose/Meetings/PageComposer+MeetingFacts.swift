import Diagnostics
import Records
import Relations
import Templates

extension PageComposer {
    /// What kind of meeting it was, when and where.
    func facts(of verslag: Verslag) -> [FactView] {
        var facts = Facts(words)
        facts.add(.vorm, words.capitalised(verslag.vorm.rawValue))
        facts.add(.datum, verslag.page.datum)
        facts.add(.tijd, time(verslag))
        facts.add(
            .locatie,
            [verslag.locatie?.naam, verslag.locatie?.adres].compactMap { $0 }.joined(separator: ", "))
        facts.add(.tenderned, verslag.tenderned.flatMap(tenderNed))
        return facts.views
    }

    private func time(_ verslag: Verslag) -> String? {
        switch (verslag.aanvang, verslag.einde) {
        case (let start?, let end?):
            words(.tijdVanTot, ["begin": words.time(start), "eind": words.time(end)])
        case (let start?, nil): words(.tijdVanaf, ["begin": words.time(start)])
        default: nil
        }
    }

    private func tenderNed(_ publicatie: TenderNedPublicatie) -> HTML? {
        let name = publicatie.kenmerk ?? publicatie.url.map(Self.host)
        let day = publicatie.gepubliceerd.map { words(.tendernedGepubliceerd, ["datum": words.date($0)]) }
        let place = name.map { name in
            publicatie.url.map { anchor(LinkView(tekst: name, adres: $0)) } ?? HTML(escaping: name)
        }
        let parts = [place, day.map { HTML(escaping: $0) }].compactMap { $0 }
        return parts.isEmpty ? nil : join(parts, with: ", ")
    }
}

extension Words {
    /// A time of the day as the language writes it: `9.15 uur`, `09:15`.
    func time(_ time: TimeOfDay) -> String {
        guard language == .dutch else { return time.iso }
        let minutes = time.minutes % 60
        return "\(time.minutes / 60).\(minutes < 10 ? "0" : "")\(minutes)"
    }
}
