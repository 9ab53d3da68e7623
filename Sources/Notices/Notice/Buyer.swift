public import CodeLists

/// The organisation that consults the market, as far as it is public.
public struct Buyer: Sendable, Hashable {
    /// Its official name (BT-500).
    public let name: String
    /// Its number in a register of organisations (BT-501).
    public let number: String?
    /// Its site (BT-505).
    public let website: String?
    /// Its street and number (BT-510), postal code (BT-512) and town (BT-513).
    public let street, postalCode, town: String?
    /// The region that it is in (BT-507).
    public let region: NUTSCode?
    /// Its country (BT-514).
    public let country: CodeOf<Country>
    /// What it is in law (BT-11).
    public let legalType: CodeOf<LegalType>?
    /// What it mainly does (BT-10).
    public let activity: CodeOf<Activity>?
    /// Whom one can ask (BT-502), and how (BT-503, BT-506).
    public let contact, telephone, eMail: String?
}
