import Diagnostics
import Markup
import Minutes
import Records
import Relations
import Templates

extension Composer {
    /// The page of a report.
    func verslag(_ position: Int) -> ComposedPage {
        let item = publication.verslagen[position]
        var page = PageComposer(self, at: item.address, file: item.loaded.file, taal: item.page.taal)
        let verslag = item.record
        let parts = page.parts(of: item)
        let embed = EmbedContext(peildatum: day(of: item), report: parts)
        let text = item.body.map { body in
            page.body(body, source: verslag.tekst, embed: embed, report: item)
        }
        let shown = item.body?.embeddedParts ?? []
        let neighbours = page.neighbours(publication.verslagen, position, .inRubriek)
        let record = page.record(
            item, gegevens: page.facts(of: verslag), related: [], buren: [neighbours].compactMap { $0 },
            inhoudsopgave: page.contents(item.body, anchors: item.minutes?.headingAnchors ?? [:]))
        let view = VerslagView(
            frame: page.frame(page.heading(of: item)), record: record,
            besluiten: verslag.besluiten.map { HTMLView(tekst: page.inlineHTML($0)) },
            afspraken: shown.contains("afspraken") || parts.afspraken.afspraken.isEmpty
                ? nil : parts.afspraken,
            aanwezigen: shown.contains("aanwezigen") || parts.aanwezigen.isEmpty ? nil : parts.aanwezigen,
            agenda: page.agenda(of: item), sprekers: page.speakers(of: item),
            vragen: shown.contains("vragen") || parts.vragen.vragen.isEmpty ? nil : parts.vragen,
            tekst: text ?? .empty, opgesteld: page.made(verslag), vastgesteld: page.adopted(verslag))
        return page.finish(theme.templates.records.verslag, view, twin: page.twin(of: item))
    }
}

extension PageComposer {
    fileprivate func facts(of verslag: Verslag) -> [FactView] {
        var facts = Facts(words)
        facts.add(.vorm, words.capitalised(verslag.vorm.rawValue))
        facts.add(.datum, verslag.page.datum)
        facts.add(.tijd, time(verslag))
        facts.add(
            .locatie,
            [verslag.locatie?.naam, verslag.locatie?.adres].compactMap { $0 }.joined(separator: ", "))
        switch verslag.volgende {
        case .moment(let tijdstip): facts.add(.volgendeBijeenkomst, tijdstip)
        case .verslag(let reference):
            facts.add(.volgendeBijeenkomst, index[reference].flatMap { link($0) }.map(anchor))
        case nil: break
        }
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

    fileprivate func made(_ verslag: Verslag) -> String? {
        guard let opgesteld = verslag.opgesteld else { return nil }
        let parts = [
            opgesteld.door.map { words(.opgesteldDoor, ["wie": plain($0)]) },
            opgesteld.plaats.map { words(.opgesteldTe, ["plaats": $0]) },
            opgesteld.datum.map { words(.opgesteldOp, ["datum": words.date($0)]) },
        ]
        return words.capitalised(parts.compactMap { $0 }.joined(separator: ", ")) + "."
    }

    fileprivate func adopted(_ verslag: Verslag) -> String? {
        verslag.vastgesteld.map { words(.vastgesteldOp, ["datum": words.date($0)]) }
    }

    fileprivate func agenda(of item: Published<Verslag>) -> [AgendapuntView] {
        (item.minutes?.agenda ?? []).map { entry in
            AgendapuntView(
                nummer: String(entry.number), anker: entry.heading == nil ? entry.anchor : nil,
                titel: typeset(entry.title),
                adres: entry.heading == nil ? nil : "#\(entry.anchor)",
                toelichtingDoor: entry.explainers.isEmpty
                    ? nil : entry.explainers.map { person($0).weergave }.joined(separator: ", "),
                isBesproken: entry.isDiscussed)
        }
    }

    fileprivate func speakers(of item: Published<Verslag>) -> [SprekerView] {
        guard let minutes = item.minutes else { return [] }
        return minutes.participants.indices.compactMap { number in
            let turns = minutes.turns.filter { $0.speaker == number }
            guard !turns.isEmpty else { return nil }
            let speaker = minutes.participants[number]
            let organisation = speaker.organisation?.id.flatMap { site.entries[$0] }.flatMap { link($0) }
            return SprekerView(
                naam: typeset(speaker.spreker), organisatie: organisation,
                aantal: words.count(turns.count, .eenBeurt, .beurten),
                beurten: turns.enumerated().map {
                    LinkView(tekst: String($0.offset + 1), adres: "#\($0.element.anchor)")
                })
        }
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

extension Document {
    /// The parts of a report that the text shows itself.
    var embeddedParts: Set<String> {
        Set(directives.map(\.name)).intersection(["aanwezigen", "afspraken", "vragen"])
    }
}
