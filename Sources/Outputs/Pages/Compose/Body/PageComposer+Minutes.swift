import Markup
import Minutes
import Records
import Relations
import Templates

extension PageComposer {
    /// Sets what the minutes hold apart in the text: agenda items and propositions, turns, questions,
    /// agreements.
    func decorate(_ decorations: inout Decorations, _ item: Published<Verslag>) {
        guard let minutes = item.minutes, let body = item.body else { return }
        for entry in minutes.agenda {
            if let heading = entry.heading { mark(heading, entry.anchor, body, &decorations) }
        }
        for proposition in minutes.propositions {
            mark(proposition.heading, proposition.anchor, body, &decorations)
        }
        for turn in minutes.turns { wrap(turn, minutes, body, &decorations) }
        for question in minutes.questions {
            decorations[question.start.node].before += Array("<span id=\"\(question.anchor)\"></span>".utf8)
        }
        for (number, agreement) in minutes.agreements.enumerated() {
            decorations[agreement.item].id = Self.agreementAnchor(number)
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

    private func wrap(_ turn: Turn, _ minutes: Minutes, _ body: Document, _ decorations: inout Decorations) {
        let name = words(.permalink, ["spreker": typeset(minutes.participants[turn.speaker].spreker)])
        var open = Array("<div class=\"beurt\" id=\"\(turn.anchor)\">\n".utf8)
        open += Array("<a class=\"beurt-anker\" href=\"#\(turn.anchor)\" aria-label=\"".utf8)
        open += HTML(escaping: name).bytes + Array("\">#</a>\n".utf8)
        decorations[turn.blocks.lowerBound].before += open
        let last = body.topLevel.last { $0 >= turn.blocks.lowerBound && $0 < turn.blocks.upperBound }
        decorations[last ?? turn.blocks.lowerBound].after += Array("</div>\n".utf8)
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
