import Diagnostics
import Records
import Relations

extension Attention {
    /// The council documents that are late.
    var lateStukken: [AttentionItem] {
        publication.tijdlijnen.flatMap { item in
            publication.dated(item, asOf: peildatum).filter { $0.toestand == .teLaat }.map { dated in
                AttentionItem(
                    kind: "raadsstuk",
                    id: "\(item.record.id.path)#\(dated.stuk.id ?? String(dated.position + 1))",
                    title: dated.stuk.product, due: dated.moment, daysLate: dated.moment.flatMap(daysLate),
                    path: item.address.at("stukken").link(from: ""), place: dated.stuk.place,
                    owner: owner(of: item.page))
            }
        }
    }

    /// The series of which the next memo is late.
    var lateSeries: [AttentionItem] {
        let members = Relations(publication, links: [:]).series
        return publication.instellingen.reeksen.compactMap { reeks in
            let facts = publication.seriesFacts(reeks, members: members[Folding.folded(reeks.id)] ?? [])
            guard facts.toestand == "te-laat", let due = facts.volgendeVerwacht, let last = facts.members.last
            else { return nil }
            let memo = publication.memos[last]
            return AttentionItem(
                kind: "reeks", id: "reeksen/\(reeks.id)", title: reeks.titel, due: Moment(due),
                daysLate: daysLate(Moment(due)), path: memo.address.path, place: reeks.place,
                owner: owner(of: memo.page))
        }
    }

    /// The milestones whose day has passed, and of which nobody wrote whether they were reached, in processes
    /// where somebody writes that: most plans of long ago never say it of any.
    var undecidedMilestones: [AttentionItem] {
        publication.trajecten.filter { $0.record.planning.contains { $0.gereed != nil } }.flatMap { item in
            item.record.planning.enumerated().filter { $0.element.toestand(on: peildatum) == .voorbij }
                .map { position, mijlpaal in
                    AttentionItem(
                        kind: "mijlpaal", id: "\(item.record.id.path)#mijlpaal-\(position + 1)",
                        title: mijlpaal.mijlpaal, due: mijlpaal.current(on: peildatum)?.moment,
                        path: item.address.at("planning").link(from: ""), place: mijlpaal.place,
                        owner: owner(of: item.page))
                }
        }
    }
}
