extension Notice {
    /// The fields of TenderNed's form in words, in the order in which it asks for them: what to type in each.
    public var values: [(name: String, value: String)] {
        velden.map { veld in
            let rows = veld.regels.map { regel in
                regel.omschrijving.map { "\(regel.waarde) (\($0))" } ?? regel.waarde
            }
            return (veld.uitleg, rows.joined(separator: "\n"))
        }
    }
}
