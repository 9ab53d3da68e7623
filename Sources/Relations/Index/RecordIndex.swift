import Diagnostics
public import Records

/// All that can be referred to, by id and by the last part of the id.
public struct RecordIndex: Sendable {
    /// The entries, in the order in which they were added.
    public private(set) var entries: [RecordEntry] = []
    private var byID: [RecordID: [Int]] = [:]
    private var byName: [String: [Int]] = [:]
    private var organisations: [String: Int] = [:]

    /// Nothing to refer to.
    public init() {}

    /// What could not be read, so that a mention of it is no mistake of its own.
    var unread: [UnreadSource] = []

    /// Whether a mention may mean something in a file that could not be read.
    func couldHold(_ written: String, kinds: [RecordKind]) -> Bool {
        let id = RecordID(Self.normal(written))
        return unread.contains { source in
            switch source {
            case .register(let kind): kinds.contains(kind) || id.folded.hasPrefix(kind.folder + "/")
            case .record(let other): other == id || other.name == id.folded
            }
        }
    }

    /// Adds an entry.
    public mutating func add(_ entry: RecordEntry) {
        let position = entries.count
        entries.append(entry)
        byID[entry.id, default: []].append(position)
        byName[String(entry.id.name), default: []].append(position)
        guard entry.kind == .organisatie else { return }
        for name in entry.names + [entry.titel, String(entry.id.name)] {
            let folded = Folding.folded(name)
            if organisations[folded] == nil { organisations[folded] = position }
        }
    }

    /// The entry of a record.
    public func entry(of id: RecordID) -> RecordEntry? {
        byID[id]?.first.map { entries[$0] }
    }

    /// The published entries of a kind: what is dated newest first, registers by code or name.
    public func entries(of kind: RecordKind) -> [RecordEntry] {
        let found = entries.filter { $0.kind == kind && $0.address != nil }
        switch kind {
        case .project: return found.sorted { $0.id < $1.id }
        case .organisatie: return found.sorted { Folding.folded($0.titel) < Folding.folded($1.titel) }
        default: return Relations.newestFirst(found)
        }
    }

    /// What a mention leads to.
    public enum Lookup: Sendable {
        case found(RecordEntry)
        /// Several have that last part.
        case ambiguous([RecordEntry])
        /// There is one, but of a kind that does not fit here.
        case otherKind(RecordEntry)
        case missing
    }

    /// The record that a mention means among those of some kinds: by its whole id, else by the last part
    /// where only one of those kinds has it. Case and accents count for nothing; a path as in an address
    /// (`/memos/x/`) is understood too.
    public func lookup(_ written: String, kinds: [RecordKind]) -> Lookup {
        let id = RecordID(Self.normal(written))
        let whole = byID[id] ?? []
        let positions = whole.isEmpty && !id.path.utf8.contains(0x2F) ? byName[id.folded] ?? [] : whole
        let fitting = positions.filter { kinds.contains(entries[$0].kind) }
        if fitting.count > 1 { return .ambiguous(fitting.map { entries[$0] }) }
        if let position = fitting.first { return .found(entries[position]) }
        return positions.first.map { .otherKind(entries[$0]) } ?? .missing
    }

    /// The entry that a reference leads to; nil when it leads nowhere.
    public subscript<Target: ReferenceTarget>(reference: Reference<Target>) -> RecordEntry? {
        if case .found(let entry) = lookup(reference.written, kinds: Target.kinds) { return entry }
        return nil
    }

    /// The published record where something was said; nil when only words say where.
    public subscript(vindplaats: Vindplaats) -> RecordEntry? {
        self[vindplaats.reference].flatMap { $0.address == nil ? nil : $0 }
    }

    /// The organisation that words mean: by id, name or alias.
    public func organisation(named written: String) -> RecordEntry? {
        if case .found(let entry) = lookup(written, kinds: [.organisatie]) { return entry }
        return organisations[Folding.folded(written)].map { entries[$0] }
    }

    /// A path without slashes at its ends, and without the ending of its file.
    private static func normal(_ written: String) -> String {
        var text = written.utf8[...]
        while text.first == 0x2F { text.removeFirst() }
        while text.last == 0x2F { text.removeLast() }
        for ending in [".md", ".yaml"] where text.suffix(ending.utf8.count).elementsEqual(ending.utf8) {
            text.removeLast(ending.utf8.count)
        }
        return text.count == written.utf8.count ? written : String(Substring(text))
    }
}
