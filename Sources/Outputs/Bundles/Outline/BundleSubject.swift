public import Records

/// What a bundle is about, for those who keep it.
public struct BundleSubject: Sendable {
    /// What it comes down to.
    public let summary: String?
    /// Words to find it by.
    public let keywords: [String]
    /// The language of its texts (BCP 47).
    public let language: String
    /// The address of the page of its record.
    public let address: String
    /// The organisation that publishes it, where the register has it.
    public let publisher: RecordID?
    /// The last day on which something in it was made or changed, by its records' own account.
    public let day: CivilDate
}
