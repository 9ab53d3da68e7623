import Diagnostics

extension Attendance {
    /// The participants whose name is nearest to a key that is none: at most two edits away and under a third
    /// of its length, with the initials and `van der` before it or without (content model §6). A form of
    /// address leaves out those whom the record addresses otherwise. Nearest first, at most two.
    func nearest(to key: Span<UInt8>, _ honorific: Honorific? = nil) -> [Int] {
        guard key.count < NameWriter.longest else { return [] }
        var found: [(distance: Int, participant: Int)] = []
        collect(near: key, honorific, in: &found)
        let core = key.extracting(Particle.end(in: key, from: Initials.end(in: key))..<key.count)
        if core.count < key.count { collect(near: core, honorific, in: &found) }
        return best(of: found)
    }

    private func collect(
        near key: Span<UInt8>, _ honorific: Honorific?, in found: inout [(distance: Int, participant: Int)]
    ) {
        let length = Attendance.length(of: key)
        let reach = min(2, (length - 1) / 3)
        guard reach > 0 else { return }
        let typed = key.string
        let letters = Attendance.letters(of: key)
        // Beyond ASCII a letter has several bytes, and the distance alone decides.
        let isPlain = length == key.count
        for entry in names.entries where !isPlain || abs(entry.range.count - key.count) <= reach {
            let name = names.bytes.span.extracting(entry.range)
            guard !isPlain || (Attendance.letters(of: name) ^ letters).nonzeroBitCount <= 2 * reach,
                let distance = Nearest.distance(between: typed, and: name.string, atMost: reach)
            else { continue }
            for participant in meant(by: entry, honorific) { found.append((distance, participant)) }
        }
    }

    /// How many letters and signs a key has.
    private static func length(of key: Span<UInt8>) -> Int {
        var length = 0
        for index in key.indices where key[index] & 0xC0 != 0x80 { length += 1 }
        return length
    }

    /// The names of participants, for a message.
    func written(_ participants: [Int]) -> [String] {
        participants.map { self.participants[$0].written }
    }

    private func best(of found: [(distance: Int, participant: Int)]) -> [Int] {
        var best: [Int] = []
        for match in found.sorted(by: { ($0.distance, $0.participant) < ($1.distance, $1.participant) })
        where best.count < 2 && !best.contains(match.participant) {
            best.append(match.participant)
        }
        return best
    }

    private func meant(by entry: NameTable.Entry, _ honorific: Honorific?) -> [Int] {
        var meant: [Int] = []
        var sense = Int(entry.first)
        while sense >= 0 {
            let meaning = names.senses[sense]
            let participant = Int(meaning.participant)
            if honorific == nil || (meaning.kind.isPersonal && !excludes(participant, honorific)) {
                meant.append(participant)
            }
            sense = Int(meaning.next)
        }
        return meant
    }

    /// A bit for each letter of a key. An edit changes two at most, so most names need no closer look.
    private static func letters(of key: Span<UInt8>) -> UInt32 {
        var letters: UInt32 = 0
        for index in key.indices { letters |= 1 << UInt32(key[index] & 31) }
        return letters
    }
}
