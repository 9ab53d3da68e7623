import Records

/// Who took part in a meeting, and by which names minutes may mean them (content model §6).
struct Attendance: Sendable {
    /// The people, then the organisations and offices that stand for none of them.
    var participants: [Participant] = []
    /// Their names.
    var names = NameTable()
    /// How the record addresses each participant.
    var honorifics: [Honorific?] = []
    /// Where the whole name of each participant stands in the table's bytes; empty without a name.
    var wholeNames: [Range<Int>] = []
    /// The participants who explained each item of the agenda.
    var explainers: [[Int]] = []

    /// Whom a key means. A form of address leaves out those whom the record addresses otherwise, and
    /// organisations.
    func resolve(_ key: Span<UInt8>, _ honorific: Honorific? = nil) -> Resolution {
        guard key.count < 2 * NameWriter.longest else { return .nobody }
        let direct = resolveDirectly(key, honorific)
        guard direct == .nobody else { return direct }
        let abbreviated = resolveAbbreviated(key, honorific)
        return abbreviated == .nobody ? resolveWithRole(key, honorific) : abbreviated
    }

    /// Whom a key means as it stands in the table.
    func resolveDirectly(_ key: Span<UInt8>, _ honorific: Honorific?) -> Resolution {
        var choice = Choice()
        var sense = key.isEmpty ? -1 : names.firstSense(of: key)
        while sense >= 0 {
            let meaning = names.senses[sense]
            if honorific == nil || meaning.kind.isPersonal { weigh(meaning, honorific, in: &choice) }
            sense = Int(meaning.next)
        }
        return choice.resolution
    }

    private func weigh(_ meaning: NameSense, _ honorific: Honorific?, in choice: inout Choice) {
        let index = Int(meaning.participant)
        if let honorific, let own = honorifics[index], own != honorific {
            choice.excluded = index
        } else if participants[index].isAbsent {
            choice.hasAbsent = true
        } else {
            choice.add(index, rank: meaning.kind.rank)
        }
    }

    /// The participants that a name may mean, while its meanings are gone through.
    private struct Choice {
        var rank = Int.max
        var first = -1
        var others: [Int] = []
        var hasAbsent = false
        var excluded: Int?

        mutating func add(_ participant: Int, rank: Int) {
            if rank < self.rank {
                first = participant
                others.removeAll()
                self.rank = rank
            } else if rank == self.rank {
                others.append(participant)
            }
        }

        var resolution: Resolution {
            if first >= 0 { return others.isEmpty ? .one(first) : .several([first] + others) }
            if hasAbsent { return .absent }
            return excluded.map { .excluded($0) } ?? .nobody
        }
    }
}
