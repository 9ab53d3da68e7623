/// The law that a notice rests on (legal-basis, BT-01).
public enum LegalBasis: CodeList {
    /// Its file.
    public static let file = "rechtsgrondslag"
}
