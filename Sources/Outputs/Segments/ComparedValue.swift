import Records

/// What was chosen, as it is compared: two values are the same when their words are.
struct ComparedValue: Equatable {
    let waarde: Kenmerk.Waarde
    /// It in plain words: what is redacted is in none.
    let words: String

    init(_ waarde: Kenmerk.Waarde) {
        self.waarde = waarde
        words = waarde.plainWords
    }

    static func == (left: ComparedValue, right: ComparedValue) -> Bool { left.words == right.words }
}

extension Kenmerk.Waarde {
    /// It in plain words, as the content model writes it.
    var plainWords: String {
        switch self {
        case .woorden(let text): PlainMarkdown.oneLine(text)
        case .lijst(let items): items.map(PlainMarkdown.oneLine).joined(separator: ", ")
        case .toetreding(let toetreding): PlainMarkdown.oneLine(toetreding.written)
        case .aantal(let range): PlainMarkdown.oneLine(range.written)
        case .tekst(let text): PlainMarkdown.text(of: text.source)
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
