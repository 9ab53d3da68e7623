import Records

/// The lists of terms of MDTO 1.0.1.
extension Begrip {
    /// Whether it is to be kept for ever (closed list).
    init(_ waardering: Archiefgegevens.Waardering) {
        let (label, code) =
            switch waardering {
            case .blijvend: ("Blijvend te bewaren", "B")
            case .tijdelijk: ("Tijdelijk te bewaren", "V")
            case .naderTeBepalen: ("Nader te bepalen", "N")
            }
        self.init(label: label, code: code, lijst: "Begrippenlijst Waarderingen MDTO")
    }

    /// What limits its use.
    init(_ beperking: Archiefgegevens.Beperking) {
        let label =
            switch beperking {
            case .geen: "Geen beperking"
            case .naderTeBepalen: "Nader te bepalen"
            case .overig: "Overig"
            }
        self.init(label: label, lijst: "Begrippenlijst BeperkingGebruikTypeLijst MDTO")
    }

    /// A dossier: several files on one subject.
    static let dossier = Begrip(label: "Dossier", lijst: "Begrippenlijst Aggregatieniveaus MDTO")
    /// The event of being published.
    static let publicatie = Begrip(label: "Publicatie", lijst: "Begrippenlijst EventTypeLijst MDTO")
    /// How checksums are made.
    static let sha256 = Begrip(label: "SHA-256", lijst: "Begrippenlijst ChecksumAlgoritme MDTO")
}
