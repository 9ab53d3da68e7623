import Minutes
import Records
import Relations

extension Attention {
    /// The questions of tenderers without an answer.
    var openInlichtingen: [AttentionItem] {
        publication.trajecten.flatMap { item in
            item.record.vragen.enumerated().filter { $0.element.antwoord == nil }.map { position, vraag in
                let anchor = "vraag-\(position + 1)"
                return AttentionItem(
                    kind: "vraag", id: "\(item.record.id.path)#\(anchor)",
                    title: PlainMarkdown.text(of: vraag.vraag.source),
                    path: item.address.at(anchor).link(from: ""), place: vraag.place,
                    owner: owner(of: item.page))
            }
        }
    }

    /// The questions in reports without an answer.
    var openQuestions: [AttentionItem] {
        publication.verslagen.flatMap { item in
            (item.minutes?.questions ?? []).filter { $0.answer == nil }.map { question in
                AttentionItem(
                    kind: "vraag", id: "\(item.record.id.path)#\(question.anchor)",
                    title: PlainMarkdown.oneLine(question.question.text),
                    path: item.address.at(question.anchor).link(from: ""),
                    place: place(ofNode: question.start.node, in: item), owner: owner(of: item.page))
            }
        }
    }
}
