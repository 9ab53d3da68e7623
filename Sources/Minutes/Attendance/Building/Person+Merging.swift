import Records

extension Person {
    /// The same person as two parts of a report tell of them: what the first leaves out the second adds, and
    /// a name that one of them withholds is withheld.
    func merged(with other: Person) -> Person {
        var merged = self
        merged.naam = longer(naam, other.naam)
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

    /// The name that says more, titles and forms of address not counted.
    private func longer(_ one: Confidential<String>?, _ other: Confidential<String>?) -> Confidential<String>?
    {
        guard let one, let other else { return one ?? other }
        let (first, second) = (one.forRecognition(), other.forRecognition())
        return NameWriter.key(of: second).count > NameWriter.key(of: first).count ? other : one
    }
}
