/// What a contracting authority mainly does (authority-activity, BT-10).
public enum Activity: CodeList {
    /// Its file.
    public static let file = "activiteit"
}
