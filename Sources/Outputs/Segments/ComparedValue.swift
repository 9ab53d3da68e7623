import Records

/// What was chosen, as it is compared: two values are the same when their words are.
struct ComparedValue: Equatable {
    let waarde: Kenmerk.Waarde
    /// It in plain words: what is redacted is in none.
    let words: String
    /// What it is compared by: the words, those of a list apart by a sign that no text has.
    let key: String

    init(_ waarde: Kenmerk.Waarde) {
        self.waarde = waarde
        let parts = waarde.plainParts
        words = parts.joined(separator: ", ")
        key = parts.joined(separator: "\u{1}")
    }

    static func == (left: ComparedValue, right: ComparedValue) -> Bool { left.key == right.key }
}

extension Kenmerk.Waarde {
    /// It in plain words, as the content model writes it.
    var plainWords: String { plainParts.joined(separator: ", ") }

    /// The same; of a list each entry apart.
    var plainParts: [String] {
        switch self {
        case .woorden(let text): [PlainMarkdown.oneLine(text)]
        case .lijst(let items): items.map(PlainMarkdown.oneLine)
        case .toetreding(let toetreding): [PlainMarkdown.oneLine(toetreding.written)]
        case .aantal(let range): [PlainMarkdown.oneLine(range.written)]
        case .tekst(let text): [PlainMarkdown.text(of: text.source)]
        }
    }
}

extension Keuzekenmerken.Toetreding {
    /// As the content model writes it.
    var written: String {
        switch self {
        case .ja: "ja"
        case .nee: "nee"
        case .voorwaarden(let text): text
        }
    }
}
