extension Verslag {
    /// Visits everybody whom the record names, but for its contacts.
    public func forEachPerson(_ visit: (Person) -> Void) {
        if let voorzitter { visit(voorzitter) }
        if let secretaris { visit(secretaris) }
        if let notulist { visit(notulist) }
        if let maker = opgesteld?.door { visit(maker) }
        for groep in aanwezigen { groep.deelnemers.forEach(visit) }
        afwezig.forEach(visit)
        for punt in agenda { punt.toelichtingDoor.forEach(visit) }
    }
}
