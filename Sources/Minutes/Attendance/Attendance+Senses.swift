import Records

extension Attendance {
    /// Whether a key is an alias, or means an organisation or an office.
    func hasImpersonalSense(_ key: Span<UInt8>) -> Bool {
        var sense = key.isEmpty ? -1 : names.firstSense(of: key)
        while sense >= 0 {
            let meaning = names.senses[sense]
            if meaning.kind == .alias || !meaning.kind.isPersonal { return true }
            sense = Int(meaning.next)
        }
        return false
    }

    /// Whether a key is the role of a participant, or means the organisation.
    func describes(_ key: Span<UInt8>, _ participant: Int) -> Bool {
        if let role = participants[participant].person?.rol, NameKey.of(role).span.equals(key) { return true }
        var sense = key.isEmpty ? -1 : names.firstSense(of: key)
        while sense >= 0 {
            let meaning = names.senses[sense]
            let organisation = participants[Int(meaning.participant)].organisation
            if !meaning.kind.isPersonal, organisation != nil,
                organisation == participants[participant].organisation
            {
                return true
            }
            sense = Int(meaning.next)
        }
        return false
    }

    /// Who has the office that a key is a word for.
    func holder(ofOffice key: Span<UInt8>) -> Int? {
        var sense = key.isEmpty ? -1 : names.firstSense(of: key)
        while sense >= 0 {
            let meaning = names.senses[sense]
            if meaning.kind == .office { return Int(meaning.participant) }
            sense = Int(meaning.next)
        }
        return nil
    }
}
