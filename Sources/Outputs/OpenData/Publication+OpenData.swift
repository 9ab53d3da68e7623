import Records
public import Relations

extension Publication {
    /// Whether the site has tables, and so a page that tells which.
    public var hasOpenData: Bool {
        !tijdlijnen.isEmpty || !segmentkeuzes.isEmpty || !indicatoren.isEmpty || !toezeggingen.isEmpty
            || trajecten.contains { !$0.record.vragen.isEmpty }
            || verslagen.contains { !$0.agreements.isEmpty }
    }
}

extension PageAddress {
    /// The page that tells which data there is and what its columns mean.
    public static let openData = PageAddress("open-data/")
}
