import Markup
import Minutes
import Records
import Relations
import Templates

extension PageComposer {
    /// Sets what the minutes hold apart in the text: agenda items and propositions, turns, questions,
    /// agreements.
    func decorate(_ decorations: inout Decorations, _ item: Published<Verslag>, _ markup: TurnMarkup?) {
        guard let minutes = item.minutes, let body = item.body else { return }
        for entry in minutes.agenda {
            if let heading = entry.heading { mark(heading, entry.anchor, body, &decorations) }
        }
        for proposition in minutes.propositions {
            mark(proposition.heading, proposition.anchor, body, &decorations)
        }
        if let markup {
            for position in minutes.turns.indices { wrap(position, minutes, body, markup, &decorations) }
        }
        for question in minutes.questions {
            decorations[question.start.node].before += Array("<span id=\"\(question.anchor)\"></span>".utf8)
        }
        for (number, agreement) in minutes.agreements.enumerated() {
            decorations[agreement.item].id = Self.agreementAnchor(number)
        }
        for (number, decision) in body.decisions.enumerated() {
            decorations[decision.node].id = Self.decisionAnchor(number)
        }
        for mention in minutes.mentions { linkMention(mention, minutes, body, &decorations) }
    }

    /// The anchor of an agreement that stands in the text, by its number among those from 0.
    static func agreementAnchor(_ number: Int) -> String { "afspraak-\(number + 1)" }

    /// Gives a heading its anchor among the minutes; one that its author gave stays beside it.
    private func mark(_ node: Int, _ anchor: String, _ body: Document, _ decorations: inout Decorations) {
        let taken = decorations[node].id
        let own = body.headings.first { $0.node == node && $0.isExplicit }?.anchor
        decorations[node].id = taken ?? anchor
        for other in [taken == nil ? nil : anchor, taken == nil ? own : nil].compactMap({ $0 }) {
            decorations[node].before += Array("<span id=\"\(other)\"></span>\n".utf8)
        }
    }

    private func wrap(
        _ position: Int, _ minutes: Minutes, _ body: Document, _ markup: TurnMarkup,
        _ decorations: inout Decorations
    ) {
        let turn = minutes.turns[position]
        markup.open(turn, into: &decorations[turn.blocks.lowerBound].before)
        markup.close(
            turn, number: position + 1, into: &decorations[lastBlock(of: turn, in: body)].after)
    }

    private func lastBlock(of turn: Turn, in body: Document) -> Int {
        var last = turn.blocks.lowerBound
        while body.nodes[last].end < turn.blocks.upperBound { last = body.nodes[last].end }
        return last
    }

    /// A participant named further on leads to the page of the organisation.
    private func linkMention(
        _ mention: Mention, _ minutes: Minutes, _ body: Document, _ decorations: inout Decorations
    ) {
        guard let id = minutes.participants[mention.participant].organisation?.id,
            let target = site.entries[id]?.address, !body.holdsLink(mention.node)
        else { return }
        decorations[mention.node].before += Array("<a href=\"\(link(target))\">".utf8)
        decorations[mention.node].after += Array("</a>".utf8)
    }
}

extension Document {
    /// Whether a link stands in a node.
    fileprivate func holdsLink(_ node: Int) -> Bool {
        nodes[node..<nodes[node].end].contains { if case .link = $0.kind { true } else { false } }
    }
}
