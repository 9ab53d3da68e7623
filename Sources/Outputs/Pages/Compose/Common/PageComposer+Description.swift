import Markup
import Records
import Relations

extension PageComposer {
    /// What a page is about, in plain words: its summary, else how its text begins, else what it is, whose
    /// and when.
    func description<Record>(of item: Published<Record>) -> String {
        if let summary = plain(item.page.samenvatting), !summary.isEmpty { return summary }
        let opening = item.body.map(\.opening) ?? plain(explanation(of: item.record)) ?? ""
        let text = Opening.description(of: opening)
        guard text.isEmpty else { return text }
        let card = site.cards[item.record.id]
        let parts = [
            card?.soort ?? words.name(of: Record.kind), card?.organisatie, item.page.datum.map(words.moment),
        ]
        return "\(item.page.titel). " + parts.compactMap { $0 }.joined(separator: ", ") + "."
    }

    /// The text of a record that has no body.
    private func explanation<Record>(of record: Record) -> MarkdownText? {
        switch record {
        case let tijdlijn as Tijdlijn: tijdlijn.toelichting
        case let indicator as Indicator: indicator.toelichting
        case let project as Project: project.toelichting
        default: nil
        }
    }
}

extension Document {
    /// The words of its first paragraphs, as many as a description may need.
    var opening: String {
        var text = ""
        for block in topLevel where text.utf8.count < Opening.longest {
            guard case .paragraph = nodes[block].kind else { continue }
            text += (text.isEmpty ? "" : " ") + words(of: block)
        }
        return text
    }
}
