import Diagnostics
import Markup
import Minutes
import Records
import Relations

extension Attention {
    /// The promises in a state.
    func promises(_ state: Toezegging.Toestand) -> [AttentionItem] {
        publication.toezeggingen.enumerated().compactMap { position, toezegging in
            guard toezegging.toestand(on: peildatum) == state else { return nil }
            let term = toezegging.termijn?.moment
            return AttentionItem(
                kind: "toezegging", id: "toezeggingen/\(toezegging.id ?? String(position + 1))",
                title: PlainMarkdown.text(of: toezegging.tekst.source), due: term,
                daysLate: term.flatMap(daysLate),
                path: "toezeggingen/#\(toezegging.anker(position: position))", place: toezegging.place,
                owner: toezegging.door)
        }
    }

    /// The agreements in a state.
    func agreements(_ state: Afspraak.Toestand) -> [AttentionItem] {
        publication.agreements.filter { $0.toestand == state }.map { entry in
            let typed = entry.agreement.typed
            let owners = typed?.wie.map { publication.index.organisation(named: $0)?.titel ?? $0 } ?? []
            return AttentionItem(
                kind: "afspraak", id: "\(entry.verslag.record.id.path)#\(entry.agreement.anchor)",
                title: entry.agreement.text, due: typed?.termijn?.moment,
                daysLate: (typed?.termijn?.moment).flatMap(daysLate), path: entry.address.link(from: ""),
                place: place(of: entry), owner: owners.isEmpty ? nil : owners.joined(separator: ", "))
        }
    }

    private func place(of entry: RegisteredAgreement) -> Place {
        switch entry.agreement.source {
        case .typed(let afspraak): afspraak.place
        case .found(let agreement): place(ofNode: agreement.item, in: entry.verslag)
        }
    }

    /// The line on which a node of a report begins.
    func place(ofNode node: Int, in item: Published<Verslag>) -> Place {
        guard let body = item.body, body.nodes.indices.contains(node) else { return item.page.place }
        return body.origin.place(line: Int(body.nodes[node].line), column: 1)
    }
}
