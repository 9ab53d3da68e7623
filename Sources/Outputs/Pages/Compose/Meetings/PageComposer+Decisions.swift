import Diagnostics
import Markup
import Minutes
import Records
import Relations
import Templates

extension PageComposer {
    /// The decisions of the record, then those that stand in boxes of the text only.
    mutating func decisions(of item: Published<Verslag>) -> [BesluitView] {
        let inText = item.body?.decisions ?? []
        let agenda = item.minutes?.agenda ?? []
        var shown: Set<String> = []
        var views: [BesluitView] = []
        for besluit in item.record.besluiten {
            let key = Published<Verslag>.key(PlainMarkdown.text(of: besluit.tekst.source))
            shown.insert(key)
            let found = inText.firstIndex { Published<Verslag>.key($0.text) == key }.map(decisionLink)
            let listed = place(besluit.agendapunt, on: agenda, at: besluit.place)
            views.append(BesluitView(tekst: inlineHTML(besluit.tekst), plaats: found ?? listed))
        }
        for (number, decision) in inText.enumerated() {
            guard !shown.contains(Published<Verslag>.key(decision.text)) else { continue }
            views.append(
                BesluitView(
                    tekst: HTML(escaping: typeset(decision.text)), plaats: decisionLink(number)))
        }
        return views
    }

    private func decisionLink(_ number: Int) -> LinkView {
        LinkView(
            tekst: words(.besluitInVerslag, ["n": String(number + 1)]),
            adres: "#\(Self.decisionAnchor(number))")
    }

    /// The anchor of a decision that stands in the text, by its number among those from 0.
    static func decisionAnchor(_ number: Int) -> String { "besluit-\(number + 1)" }
}

extension Document {
    /// The boxes with a decision: the node of each, and its words.
    var decisions: [(node: Int, text: String)] {
        nodes.indices.compactMap { node in
            guard case .containerDirective(let position) = nodes[node].kind,
                directives[position].name == "besluit"
            else { return nil }
            let text = plainText(of: node)
            return text.isEmpty ? nil : (node, text)
        }
    }
}
