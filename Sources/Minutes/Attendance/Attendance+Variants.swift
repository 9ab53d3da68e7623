import Records

extension Attendance {
    /// Whom a whole name means where given names are initials on one of both sides: `J. de Vries` and `Jan
    /// Willem de Vries`.
    func resolveAbbreviated(_ key: Span<UInt8>, _ honorific: Honorific?) -> Resolution {
        guard let space = lastSpace(in: key) else { return .nobody }
        var found: [Int] = []
        var isAbsent = false
        var sense = names.firstSense(of: key.extracting(space + 1..<key.count))
        while sense >= 0 {
            let meaning = names.senses[sense]
            sense = Int(meaning.next)
            let participant = Int(meaning.participant)
            guard meaning.kind.isPersonal, !excludes(participant, honorific),
                Initials.abbreviate(key, names.bytes.span.extracting(wholeNames[participant]))
            else { continue }
            if participants[participant].isAbsent { isAbsent = true } else { found.append(participant) }
        }
        if found.count == 1 { return .one(found[0]) }
        return found.isEmpty ? (isAbsent ? .absent : .nobody) : .several(found)
    }

    /// Whom a name means that follows the person's role: `wethouder Jansen`.
    func resolveWithRole(_ key: Span<UInt8>, _ honorific: Honorific?) -> Resolution {
        guard let space = key.first(0x20),
            case .one(let participant) = resolveDirectly(key.extracting(space + 1..<key.count), honorific),
            let role = participants[participant].person?.rol,
            NameKey.of(role).span.equals(key.extracting(0..<space))
        else { return .nobody }
        return .one(participant)
    }

    /// Whether a form of address leaves a participant out.
    func excludes(_ participant: Int, _ honorific: Honorific?) -> Bool {
        guard let honorific, let own = honorifics[participant] else { return false }
        return honorific != own
    }

    private func lastSpace(in key: Span<UInt8>) -> Int? {
        var index = key.count - 1
        while index > 0, key[index] != 0x20 { index -= 1 }
        return index > 0 ? index : nil
    }
}
