import Records

extension Attendance {
    /// Withholds the names of participants who have the whole name of somebody that another record withholds.
    mutating func withhold(_ withholding: NameWithholding) {
        guard !withholding.isEmpty else { return }
        for index in participants.indices {
            if let person = participants[index].person, withholding.withholds(person) {
                participants[index].person?.openbaar = false
            }
        }
    }

    /// What takes out the names: first of this meeting's own people, then of all others.
    func redaction(_ withholding: NameWithholding, _ organisations: OrganisationNames) -> Redaction {
        let own = participants.indices.filter { participants[$0].person?.openbaar == false }
        guard !own.isEmpty || !withholding.isEmpty else { return Redaction([]) }
        let people = own.compactMap { participants[$0].person }
        return Redaction([
            NameRedactor(NameWithholding(people, organisations: organisations), in: self, tookPart: true),
            NameRedactor(withholding, in: self),
        ])
    }

    /// Whether a name means, or may mean, somebody whose name is public.
    func meansPublicly(_ key: Span<UInt8>, _ honorific: Honorific?) -> Bool {
        switch resolve(key, honorific) {
        case .one(let participant): isPublic(participant)
        case .several(let participants): participants.contains(where: isPublic)
        case .nobody, .absent, .excluded: false
        }
    }

    private func isPublic(_ participant: Int) -> Bool {
        participants[participant].person?.openbaar != false
    }
}
