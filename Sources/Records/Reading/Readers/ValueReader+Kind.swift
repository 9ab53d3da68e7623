import Diagnostics

extension ValueReader<RecordKind> {
    /// The kind of record that a file holds, whatever its folder.
    static let kind = ValueReader(shape: { .words(RecordKind.ofFiles.map(\.rawValue)) }) { entry in
        guard let text = entry.scalar(.text) else { return nil }
        if let kind = RecordKind(ofFile: text) { return kind }
        let words = RecordKind.ofFiles.map(\.rawValue)
        let nearest = Nearest.matches(of: text, among: words)
        entry.report(RecordCause.unknownKind(text, nearest: nearest, known: words))
        return nil
    }
}

extension RecordKind {
    /// The kinds that have a file of their own.
    static let ofFiles: [RecordKind] = [
        .memo, .verslag, .traject, .tijdlijn, .segmentkeuzes, .indicator, .pagina,
    ]

    /// The kind that a file's `soort` names, in any case.
    init?(ofFile word: String) {
        guard let kind = RecordKind(rawValue: word.lowercased()), RecordKind.ofFiles.contains(kind) else {
            return nil
        }
        self = kind
    }

    /// Whether its files have a text below their keys.
    var hasText: Bool {
        switch self {
        case .memo, .verslag, .pagina: true
        default: false
        }
    }
}
