/// A country (country, BT-514).
public enum Country: CodeList {
    /// Its file.
    public static let file = "land"
}
