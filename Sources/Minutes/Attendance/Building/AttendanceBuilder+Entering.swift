import Records

extension AttendanceBuilder {
    /// The form of address that a record gives somebody.
    static func honorific(of person: Person) -> Honorific? {
        if let aanhef = person.aanhef { return Honorific(in: aanhef.utf8.span) }
        guard let name = person.naam?.forRecognition() else { return nil }
        return FormOfAddress.leading(name.utf8.span)?.honorific
    }

    /// Lists a person, and enters all that minutes may call them. The whole name may stand in the table
    /// already.
    @discardableResult
    mutating func append(_ person: Person, named whole: Range<Int>? = nil, isAbsent: Bool = false) -> Int {
        let index = attendance.participants.count
        var participant = Participant(.person, person: person)
        participant.isAbsent = isAbsent
        attendance.participants.append(participant)
        attendance.honorifics.append(AttendanceBuilder.honorific(of: person))
        attendance.wholeNames.append(0..<0)
        enterNames(of: person, named: whole, index)
        if let written = person.organisatie?.written { join(index, written, isAbsent: isAbsent) }
        return index
    }

    /// Adds what a second part of the report tells of a person.
    mutating func merge(_ person: Person, into index: Int) {
        guard let known = attendance.participants[index].person else { return }
        let merged = known.merged(with: person)
        attendance.participants[index].person = merged
        attendance.honorifics[index] = AttendanceBuilder.honorific(of: merged)
        enterNames(of: person, index)
        if known.organisatie == nil, let written = person.organisatie?.written {
            join(index, written, isAbsent: false)
        }
    }

    private mutating func enterNames(of person: Person, named whole: Range<Int>? = nil, _ index: Int) {
        if let name = person.naam?.forRecognition() {
            let whole = whole ?? NameWriter.write(name, to: &attendance.names)
            NameWriter.enter(whole, of: index, in: &attendance.names)
            if whole.count > attendance.wholeNames[index].count { attendance.wholeNames[index] = whole }
        }
        if let surname = person.achternaam?.forRecognition() {
            let part = NameWriter.write(surname, to: &attendance.names)
            NameWriter.enter(part, isSurname: true, of: index, in: &attendance.names)
        }
        for alias in person.aliassen {
            let key = attendance.names.write(alias.forRecognition().utf8.span)
            attendance.names.add(key, meaning: index, as: .alias)
        }
    }
}
