import Diagnostics

/// What identifies a record: its path under `content/` without ending (`memos/2022-12-20-tweede-memo`), or
/// for an entry of a register its folder and code (`projecten/b1`). Identifiers that differ in case or
/// accents only are the same.
public struct RecordID: Hashable, Sendable {
    /// As written in the file names and registers.
    public let path: String
    /// In lower case without accents: what is compared.
    public let folded: String

    /// An identifier.
    public init(_ path: String) {
        self.path = path
        self.folded = Folding.folded(path)
    }

    /// The part after the last slash, by which a reference may mean it where that is unique.
    public var name: Substring {
        var text = folded.utf8[...]
        while text.last == 0x2F { text.removeLast() }
        return Substring(text.lastIndex(of: 0x2F).map { text[text.index(after: $0)...] } ?? text)
    }

    /// Equal without regard to case and accents.
    public static func == (left: RecordID, right: RecordID) -> Bool { left.folded == right.folded }

    /// By what is compared.
    public func hash(into hasher: inout Hasher) { hasher.combine(folded) }
}

extension RecordID: Comparable {
    /// By bytes.
    public static func < (left: RecordID, right: RecordID) -> Bool {
        left.folded.utf8.lexicographicallyPrecedes(right.folded.utf8)
    }
}
