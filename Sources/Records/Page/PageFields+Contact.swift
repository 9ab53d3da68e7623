extension PageFields {
    /// Whom to ask on a date. Once the term to react has passed, the address to react at is gone from here
    /// too.
    public func contact(on date: CivilDate) -> [Person] {
        guard let reactie, reactie.toestand(on: date) == .gesloten, let via = reactie.via else {
            return contact
        }
        return contact.map { person in
            guard person.eMail?.forRecognition().lowercased() == via.lowercased() else { return person }
            var other = person
            other.eMail = nil
            return other
        }
    }
}
