/// A row of the table of fields.
struct Regel {
    let naam: String
    let waarde: String
    let omschrijving: String?
    let uitleg: String
    let term: String?

    /// A row about a value of a lot.
    init(
        _ naam: String, _ waarde: String, _ uitleg: String, _ field: NoticeField,
        _ omschrijving: String? = nil
    ) {
        self.naam = naam
        self.waarde = waarde
        self.omschrijving = omschrijving
        self.uitleg = uitleg
        term = field.term
    }

    /// A row of a field.
    init(_ veld: Veld, _ waarde: String, _ omschrijving: String? = nil) {
        naam = veld.naam
        self.waarde = waarde
        self.omschrijving = omschrijving
        uitleg = veld.uitleg
        term = veld.term
    }
}
