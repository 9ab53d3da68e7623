import Templates

/// Writes what changed in a text: what went struck out and what came underlined, each said in words too.
struct TextDifference {
    private let words: Words

    init(_ words: Words) { self.words = words }

    /// The changed text as a paragraph.
    func html(from old: String, to new: String) -> HTML {
        var bytes = Array("\n<p class=\"tekstverschil\">".utf8)
        for (position, run) in WordDifference(from: old, to: new).runs.enumerated() {
            if position > 0 { bytes.append(0x20) }
            let text = HTML(escaping: words.typeset(run.words.joined(separator: " "))).bytes
            switch run.fate {
            case .kept: bytes += text
            case .dropped: bytes += element("del", .tekstVervallen, text)
            case .added: bytes += element("ins", .tekstToegevoegd, text)
            }
        }
        return HTML(trusted: bytes + Array("</p>\n".utf8))
    }

    private func element(_ name: StaticString, _ before: Phrase, _ text: [UInt8]) -> [UInt8] {
        Array("<\(name)>".utf8) + unseen(words(before) + " ") + text + unseen(" " + words(.tekstEinde))
            + Array("</\(name)>".utf8)
    }

    private func unseen(_ text: String) -> [UInt8] {
        Array("<span class=\"alleen-voorlezen\">".utf8) + HTML(escaping: text).bytes + Array("</span>".utf8)
    }
}
