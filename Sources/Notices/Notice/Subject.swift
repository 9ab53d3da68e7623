public import CodeLists
public import Records

/// What a notice, or a lot of it, is about.
public struct Subject: Sendable, Hashable {
    /// What it is called (BT-21).
    public let title: String
    /// What it comprises (BT-24).
    public let description: String
    /// What is bought (BT-23).
    public let nature: TenderNedGegevens.Aard
    /// What is bought in codes, the main one first (BT-262, BT-263); at least one.
    public let codes: [CPVCode]
    /// Where it is to be done (BT-5071); at least one.
    public let places: [NUTSCode]
}
