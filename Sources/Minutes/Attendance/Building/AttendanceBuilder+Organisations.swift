import Records

extension AttendanceBuilder {
    /// Counts a participant among those of an organisation. The absent ones do not speak for it.
    mutating func join(_ participant: Int, _ written: String, isAbsent: Bool) {
        let key = attendance.names.write(written.utf8.span)
        let index = organisations.index(of: attendance.names.bytes.span.extracting(key))
        let place = place(ofMembers: index, key)
        if place == members.count {
            members.append(Members(index: index, key: key, organisation: organisation(index, written)))
        }
        attendance.participants[participant].organisation = members[place].organisation
        guard !isAbsent else { return }
        if members[place].count == 0 { members[place].first = participant }
        members[place].count += 1
    }

    /// Where the members of an organisation are listed, or would be.
    private func place(ofMembers index: Int?, _ key: Range<Int>) -> Int {
        let bytes = attendance.names.bytes.span
        for place in members.indices where members[place].index == index {
            if index != nil || bytes.extracting(members[place].key).equals(bytes.extracting(key)) {
                return place
            }
        }
        return members.count
    }

    private func organisation(_ index: Int?, _ written: String) -> Participant.Organisation {
        guard let index else { return Participant.Organisation(naam: written) }
        return Participant.Organisation(id: organisations[index].id, naam: organisations[index].naam)
    }

    /// Lets the names of each organisation mean its only participant. Where there are several nobody can tell
    /// which of them spoke, but it is certain for whom: then the organisation itself is the speaker.
    mutating func enterOrganisations() {
        for group in members where group.count > 0 {
            var speaker = group.first
            if group.count > 1 {
                speaker = appendUnlisted(Participant(.organisation, organisation: group.organisation))
            }
            guard let index = group.index else {
                attendance.names.add(group.key, meaning: speaker, as: .organisation)
                enter(OrganisationForms.short(of: group.organisation.naam), speaker, as: .shortOrganisation)
                continue
            }
            enter(organisations[index].keys, speaker, as: .organisation)
            enter(organisations[index].shortKeys, speaker, as: .shortOrganisation)
        }
    }

    private mutating func enter(_ keys: [[UInt8]], _ speaker: Int, as kind: NameKind) {
        for key in keys {
            let written = attendance.names.write(key: key)
            attendance.names.add(written, meaning: speaker, as: kind)
        }
    }

    /// Lets `voorzitter` and the like mean who has that office, else the only person with that role. A report
    /// that says neither still has a chair, known by the office alone.
    mutating func enterOffices() {
        for office in Office.allCases {
            let holder = holders[office] ?? onlyPerson(with: office) ?? appendUnlisted(of: office)
            for word in office.words {
                let key = attendance.names.write(word.utf8.span)
                attendance.names.add(key, meaning: holder, as: .office)
            }
        }
    }

    private func onlyPerson(with office: Office) -> Int? {
        let found = attendance.participants.indices.filter {
            guard !attendance.participants[$0].isAbsent, let role = attendance.participants[$0].person?.rol
            else { return false }
            return office.isMeant(by: role)
        }
        return found.count == 1 ? found[0] : nil
    }

    private mutating func appendUnlisted(of office: Office) -> Int {
        var participant = Participant(.office)
        participant.offices = [office]
        return appendUnlisted(participant)
    }

    private mutating func appendUnlisted(_ participant: Participant) -> Int {
        attendance.participants.append(participant)
        attendance.honorifics.append(nil)
        attendance.wholeNames.append(0..<0)
        return attendance.participants.count - 1
    }
}
