/// What somebody is at a meeting, by which minutes may name them instead: `De voorzitter`, `De secretaris`,
/// `De notulist`.
public enum Office: String, Sendable, CaseIterable {
    case voorzitter, secretaris, notulist

    /// The words for it.
    var words: [String] {
        switch self {
        case .voorzitter: ["voorzitter", "voorzitster"]
        case .secretaris: ["secretaris", "secretaresse"]
        case .notulist: ["notulist", "notuliste"]
        }
    }
}

extension Office {
    /// Whether a role in words is this office at this meeting: `voorzitter`, `vervangend voorzitter,
    /// inkoopbureau`; but not `voorzitter cliëntenraad`.
    func isMeant(by role: String) -> Bool {
        let title = role.utf8.prefix { $0 != 0x2C && $0 != 0x2F && $0 != 0x28 && $0 != 0x3B }
        let key = NameKey.of(Array(title).span).split(separator: 0x20)
        guard let last = key.last, key.count <= 2 else { return false }
        return words.contains { last.elementsEqual($0.utf8) }
    }
}
