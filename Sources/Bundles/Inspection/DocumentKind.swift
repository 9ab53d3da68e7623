/// A kind of file that can be looked into, known by its ending.
public enum DocumentKind: String, Sendable, CaseIterable {
    case pdf, docx, xlsx, odt, ods

    /// The kind of a file by its name; nil of any other.
    public init?(name: String) {
        self.init(rawValue: Self.ending(of: name))
    }

    /// What stands after the last dot of a name, in lower case; nothing when there is none.
    public static func ending(of name: String) -> String {
        let base = name.utf8.lastIndex(of: 0x2F).map { name[name.utf8.index(after: $0)...] } ?? name[...]
        guard let dot = base.utf8.lastIndex(of: 0x2E) else { return "" }
        return base[base.utf8.index(after: dot)...].lowercased()
    }

    /// The bytes that every file of the kind begins with.
    var signature: [UInt8] {
        switch self {
        case .pdf: Array("%PDF-".utf8)
        default: [0x50, 0x4B, 3, 4]
        }
    }
}
