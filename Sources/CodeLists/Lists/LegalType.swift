/// What a buyer is in law (buyer-legal-type, BT-11).
public enum LegalType: CodeList {
    /// Its file.
    public static let file = "rechtsvorm"
}
