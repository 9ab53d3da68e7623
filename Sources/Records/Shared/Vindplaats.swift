/// Where something was said: a record of this site, or just words ("commissie Samenleving").
public struct Vindplaats: Hashable, Sendable {
    /// The mention; whether it leads to a record is found when the site is put together.
    public var reference: Reference<AnyRecord>

    /// A mention.
    public init(_ reference: Reference<AnyRecord>) { self.reference = reference }

    /// As written.
    public var written: String { reference.written }

    /// Whether it is written as an id (`memos/x`), so that leading nowhere is a mistake.
    public var isID: Bool {
        guard let slash = written.firstIndex(of: "/"), !written.contains(" ") else { return false }
        return RecordKind.allCases.contains { !$0.folder.isEmpty && $0.folder == written[..<slash] }
    }
}

extension ValueReader<Vindplaats> {
    /// A record of this site, or words.
    static let vindplaats = ValueReader(.text) { entry in
        entry.scalar(.text).map { Vindplaats(Reference($0, at: entry.place, key: entry.key)) }
    }
}
