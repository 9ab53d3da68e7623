import Records

/// Puts together who took part in a meeting from all parts of a report that name people, each person once.
struct AttendanceBuilder {
    var attendance = Attendance()
    let organisations: OrganisationNames
    var members: [Members] = []
    /// Who has which office, by the record.
    var holders: [Office: Int] = [:]
    /// The name at hand.
    private var key: [UInt8] = []

    /// The participants of one organisation.
    struct Members {
        /// Its index in the register; nil when it is not there.
        var index: Int?
        /// Where the key of what the report calls it stands in the table of names.
        var key: Range<Int>
        var organisation: Participant.Organisation
        /// The first of them who was there, and how many were.
        var first = -1
        var count = 0
    }

    /// Who took part in the meeting of a report.
    static func build(_ verslag: Verslag, _ organisations: OrganisationNames) -> Attendance {
        var builder = AttendanceBuilder(organisations)
        for group in verslag.aanwezigen {
            for person in group.deelnemers { builder.addMember(person) }
        }
        for (office, person) in [
            (Office.voorzitter, verslag.voorzitter), (.secretaris, verslag.secretaris),
            (.notulist, verslag.notulist),
        ] {
            if let person { builder.add(person, as: office) }
        }
        for item in verslag.agenda {
            builder.attendance.explainers.append(item.toelichtingDoor.map { builder.add($0, as: nil) })
        }
        for person in verslag.afwezig { builder.addAbsent(person) }
        builder.enterOrganisations()
        builder.enterOffices()
        return builder.attendance
    }

    init(_ organisations: OrganisationNames) {
        self.organisations = organisations
    }

    /// Somebody of a group; a second mention of the same whole name is the same person.
    mutating func addMember(_ person: Person) {
        let whole = person.naam.map { NameWriter.write($0.forRecognition(), to: &attendance.names) } ?? 0..<0
        if let same = index(ofWhole: whole, person) {
            merge(person, into: same)
        } else {
            append(person, named: whole)
        }
    }

    /// Somebody with an office, or who explained an item: most likely somebody of a group too.
    @discardableResult
    mutating func add(_ person: Person, as office: Office?) -> Int {
        let index: Int
        if let same = self.index(of: person) {
            merge(person, into: same)
            index = same
        } else {
            index = append(person)
        }
        if let office {
            attendance.participants[index].offices.append(office)
            holders[office] = index
        }
        return index
    }

    /// Somebody who was not there, unless the report says elsewhere that they were.
    mutating func addAbsent(_ person: Person) {
        if index(of: person) == nil { append(person, isAbsent: true) }
    }

    /// The participant that a person of the record is; nil when none.
    private mutating func index(of person: Person) -> Int? {
        guard let name = person.naam?.forRecognition() else { return indexOfUnnamed(person) }
        NameWriter.put(name, in: &key)
        return only(attendance.resolve(key.span), person) { $0.participants[$1].person?.naam != nil }
    }

    /// The participant with a whole name that was written to the table; nil when none.
    private func index(ofWhole whole: Range<Int>, _ person: Person) -> Int? {
        let key = attendance.names.bytes.span.extracting(whole)
        guard !whole.isEmpty, attendance.names.firstSense(of: key) >= 0 else { return nil }
        return only(attendance.resolveDirectly(key, nil), person) {
            $0.names.bytes[$0.wholeNames[$1]].elementsEqual($0.names.bytes[whole])
        }
    }

    /// The only one of those whom a name means that a person of the record can be.
    private func only(
        _ resolution: Resolution, _ person: Person, where isMeant: (Attendance, Int) -> Bool
    ) -> Int? {
        let candidates: [Int] =
            switch resolution {
            case .one(let participant): [participant]
            case .several(let participants): participants
            case .nobody, .absent, .excluded: []
            }
        let found = candidates.filter { isMeant(attendance, $0) && isCompatible(person, $0) }
        return found.count == 1 ? found[0] : nil
    }

    /// A role and an organisation, both the same, mean the same person.
    private func indexOfUnnamed(_ person: Person) -> Int? {
        attendance.participants.firstIndex { participant in
            guard let other = participant.person, other.naam == nil else { return false }
            return other.rol == person.rol
                && other.organisatie?.written == person.organisatie?.written
        }
    }

    /// Whether organisation and form of address allow a person to be a participant.
    private func isCompatible(_ person: Person, _ participant: Int) -> Bool {
        if let honorific = AttendanceBuilder.honorific(of: person),
            let other = attendance.honorifics[participant], honorific != other
        {
            return false
        }
        guard let written = person.organisatie?.written,
            let other = attendance.participants[participant].person?.organisatie?.written
        else { return true }
        return written == other
            || organisations.index(of: written).map { $0 == organisations.index(of: other) } ?? false
    }
}
