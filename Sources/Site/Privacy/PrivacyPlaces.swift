import Diagnostics
import Relations

/// Looks up where the texts come from that should not be on a page: in the file that the page is of, else in
/// any other record, for lists and other pages show what stands elsewhere.
struct PrivacyPlaces {
    /// The files of all records, in order.
    private let files: [String]
    private let source: (String) -> SourceText?

    init(_ publication: Publication, source: @escaping (String) -> SourceText?) {
        let registers = ["organisaties", "projecten", "begrippen", "toezeggingen"].map {
            "content/\($0).yaml"
        }
        files = publication.filed.map(\.file) + registers + ["content/index.md", "content/site.yaml"]
        self.source = source
    }

    /// The findings as diagnostics: each text once a file, and once in all where it is not in the file of the
    /// page that shows it.
    func diagnostics(of findings: [PrivacyFinding]) -> [Diagnostic] {
        var found: [Diagnostic] = []
        var placed: Set<String> = []
        var elsewhere: [PrivacyFinding] = []
        for (file, findings) in Dictionary(grouping: findings, by: \.file).sorted(by: { $0.key < $1.key }) {
            let source = source(file)
            for finding in findings {
                if let place = source.flatMap({ Self.place(of: finding.text, in: $0) }) {
                    found.append(Diagnostic(finding.cause, at: place))
                    placed.insert(finding.text)
                } else {
                    elsewhere.append(finding)
                }
            }
        }
        for finding in elsewhere where placed.insert(finding.text).inserted {
            let place = files.lazy.compactMap { source($0).flatMap { Self.place(of: finding.text, in: $0) } }
                .first
            found.append(Diagnostic(finding.cause, at: place ?? Place(file: finding.file)))
        }
        return found
    }

    private static func place(of text: String, in source: SourceText) -> Place? {
        offset(of: Array(text.utf8), in: source.bytes).map {
            source.place(atByte: $0, length: text.unicodeScalars.count)
        }
    }

    /// Where a text stands: in the body where it does, else in a key that is not the person's own, which
    /// names it rightly.
    private static func offset(of text: [UInt8], in bytes: [UInt8]) -> Int? {
        let body =
            bytes.starts(with: "---".utf8)
            ? ByteSearch.first(Array("\n---".utf8), in: bytes).map { $0 + 4 } : nil
        if let body, let found = ByteSearch.first(text, in: bytes, from: body) { return found }
        var own: Int?
        var start = 0
        while let found = ByteSearch.first(text, in: bytes, from: start) {
            guard isOwnValue(bytes[..<found]) else { return found }
            own = own ?? found
            start = found + text.count
        }
        return own
    }

    /// Whether bytes end in a key by which a person is named.
    private static func isOwnValue(_ bytes: ArraySlice<UInt8>) -> Bool {
        let key = bytes.suffix(20).reversed().drop { $0 == 0x20 || $0 == 0x22 || $0 == 0x27 }
        return ["naam:", "e-mail:", "telefoon:"].contains { key.starts(with: $0.utf8.reversed()) }
    }
}
