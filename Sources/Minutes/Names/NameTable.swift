/// Names and what they mean: a hash table over name keys that lie one after another in one array, so that the
/// tails of a name need no copies.
struct NameTable: Sendable {
    /// The keys.
    private(set) var bytes: [UInt8] = []
    /// The names, in the order in which they came.
    private(set) var entries: [Entry] = []
    /// The meanings of all names, each linked to the next of its name.
    private(set) var senses: [NameSense] = []
    private var slots = [Int32](repeating: -1, count: 512)

    /// A name: where its key stands, and its first meaning.
    struct Entry: Sendable {
        var range: Range<Int>
        var hash: UInt32
        var first: Int32
    }

    /// An empty table.
    init() {
        bytes.reserveCapacity(2048)
        entries.reserveCapacity(192)
        senses.reserveCapacity(192)
    }

    /// Writes the key of a text, and says where it stands.
    mutating func write(_ text: Span<UInt8>) -> Range<Int> {
        let start = bytes.count
        NameKey.append(text, to: &bytes)
        return start..<bytes.count
    }

    /// Writes a key that was made before, and says where it stands.
    mutating func write(key: [UInt8]) -> Range<Int> {
        let start = bytes.count
        bytes += key
        return start..<bytes.count
    }

    /// Lets the written key in `range` mean a participant.
    mutating func add(_ range: Range<Int>, meaning participant: Int, as kind: NameKind) {
        guard !range.isEmpty else { return }
        let sense = NameSense(participant: Int32(truncatingIfNeeded: participant), kind: kind, next: -1)
        let hash = FNV.hash(bytes.span.extracting(range))
        let slot = slot(of: bytes.span.extracting(range), hash: hash)
        if slots[slot] >= 0 {
            link(sense, to: Int(slots[slot]))
        } else {
            slots[slot] = Int32(truncatingIfNeeded: entries.count)
            entries.append(Entry(range: range, hash: hash, first: Int32(truncatingIfNeeded: senses.count)))
            senses.append(sense)
            if entries.count * 2 > slots.count { grow() }
        }
    }

    /// The first meaning of a key, an index into ``senses``; -1 when it means nothing.
    func firstSense(of key: Span<UInt8>) -> Int {
        let found = slots[slot(of: key, hash: FNV.hash(key))]
        return found < 0 ? -1 : Int(entries[Int(found)].first)
    }

    private mutating func link(_ sense: NameSense, to entry: Int) {
        var last = Int(entries[entry].first)
        while true {
            let other = senses[last]
            if other.participant == sense.participant {
                if sense.kind.rank < other.kind.rank { senses[last].kind = sense.kind }
                return
            }
            if other.next < 0 { break }
            last = Int(other.next)
        }
        senses[last].next = Int32(truncatingIfNeeded: senses.count)
        senses.append(sense)
    }

    /// The slot that holds a key, or the free one for it.
    private func slot(of key: Span<UInt8>, hash: UInt32) -> Int {
        var slot = Int(hash) & (slots.count - 1)
        while slots[slot] >= 0 {
            let entry = entries[Int(slots[slot])]
            if entry.hash == hash, bytes.span.extracting(entry.range).equals(key) { break }
            slot = (slot + 1) & (slots.count - 1)
        }
        return slot
    }

    private mutating func grow() {
        slots = [Int32](repeating: -1, count: slots.count * 2)
        for (index, entry) in entries.enumerated() {
            var slot = Int(entry.hash) & (slots.count - 1)
            while slots[slot] >= 0 { slot = (slot + 1) & (slots.count - 1) }
            slots[slot] = Int32(truncatingIfNeeded: index)
        }
    }
}
