extension Memo {
    /// Visits everybody whom the record names, but for its contacts.
    public func forEachPerson(_ visit: (Person) -> Void) {
        if let portefeuillehouder { visit(portefeuillehouder) }
        steller.forEach(visit)
        ondertekening?.ondertekenaars.forEach(visit)
    }
}
