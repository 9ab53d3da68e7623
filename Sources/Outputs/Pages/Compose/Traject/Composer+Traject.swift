import CodeLists
import Diagnostics
import Records
import Relations
import Templates

extension Composer {
    /// The page of a process: how far it is, its planning, its lots, all that belongs to it, and the
    /// questions.
    func traject(_ position: Int) -> ComposedPage {
        let item = publication.trajecten[position]
        var page = PageComposer(self, at: item.address, file: item.loaded.file, taal: item.page.taal)
        let traject = item.record
        let table = page.vragenTable(traject)
        var heading = page.heading(of: item)
        heading.tabellen = traject.vragen.isEmpty ? [] : [table]
        let onderdelen = onderdelen(of: item)
        let steps = page.planning(item, asOf: peildatum, anker: "planning", isEmbedded: false)
        let view = TrajectView(
            frame: page.frame(heading),
            record: page.record(item, gegevens: page.facts(of: traject), related: []),
            stand: page.stand(of: item),
            planning: steps.mijlpalen.isEmpty ? nil : steps,
            percelen: traject.percelen.enumerated().map { page.perceel($0.element, number: $0.offset + 1) },
            onderdelen: page.views(of: onderdelen, traject), soorten: page.groups(of: onderdelen, traject),
            aanwezigheid: page.presence(at: relations.ofTraject[traject.id] ?? []),
            inlichtingen: page.inlichtingen(traject, tabel: table), bundel: page.bundle(of: traject.id))
        return page.finish(
            theme.templates.records.traject, view, twin: page.twin(of: item), tables: heading.tabellen)
    }
}

extension PageComposer {
    /// What TenderNed is told of a process.
    func facts(of traject: Traject) -> [FactView] {
        var facts = Facts(words)
        guard let tenderned = traject.tenderned else { return [] }
        facts.add(.kenmerk, tenderned.kenmerk)
        facts.add(.referentie, tenderned.referentie)
        facts.add(.procedure, tenderned.procedure.map(typeset))
        facts.add(.aard, tenderned.aard.map { words.capitalised($0.rawValue) })
        facts.add(.cpv, named(tenderned.cpv))
        facts.add(.nuts, named(tenderned.nuts))
        facts.add(.contactpunt, tenderned.contactpunt.map(inLine))
        return facts.views
    }

    fileprivate mutating func perceel(_ perceel: Perceel, number: Int) -> PerceelView {
        PerceelView(
            naam: typeset(perceel.naam), anker: "perceel-\(number)",
            omschrijving: html(perceel.omschrijving), cpv: perceel.cpv.map { named([$0]) } ?? nil)
    }

    /// Codes with what they stand for, which a page in another language than Dutch leaves out; nil for none.
    private func named(_ codes: [some ListedCode]) -> String? {
        let names = codes.map { words.language == .dutch ? "\($0.code) \($0.label)" : $0.code }
        return names.isEmpty ? nil : names.joined(separator: "; ")
    }
}
