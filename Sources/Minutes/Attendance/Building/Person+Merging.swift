import Records

extension Person {
    /// The same person as two parts of a report tell of them: what the first leaves out the second adds, and
    /// a name that one of them withholds is withheld.
    func merged(with other: Person) -> Person {
        var merged = self
        merged.naam = longer(naam, other.naam, role: rol ?? other.rol)
        merged.achternaam = achternaam ?? other.achternaam
        merged.aanhef = aanhef ?? other.aanhef
        merged.rol = rol ?? other.rol
        merged.organisatie = organisatie ?? other.organisatie
        merged.aliassen += other.aliassen.filter { !aliassen.contains($0) }
        merged.eMail = eMail ?? other.eMail
        merged.telefoon = telefoon ?? other.telefoon
        merged.openbaar = openbaar == false || other.openbaar == false ? false : openbaar ?? other.openbaar
        merged.aanwezig = aanwezig ?? other.aanwezig
        return merged
    }

    /// The name that says more; titles, forms of address and the role (`wethouder Bos`) not counted.
    private func longer(
        _ one: Confidential<String>?, _ other: Confidential<String>?, role: String?
    ) -> Confidential<String>? {
        guard let one, let other else { return one ?? other }
        let lengths = [one, other].map { name in
            let key = NameWriter.key(of: name.forRecognition())
            let prefix = NameKey.of(role ?? "") + [0x20]
            return key.starts(with: prefix) ? key.count - prefix.count : key.count
        }
        return lengths[1] > lengths[0] ? other : one
    }
}
