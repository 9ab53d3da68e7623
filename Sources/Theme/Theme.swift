/// The files that are compiled into the program: the default theme, the pages of the diagnostics, and the
/// script that prints documents.
public enum Theme {
    /// The files of the default theme by their path below `templates/`, in order of path.
    public static let files: [(path: String, text: String)] = below("templates/")

    /// The pages of the diagnostics by code, as Markdown (`docs/meldingen/<code>.md`).
    public static let explanations: [String: String] = Dictionary(
        below("meldingen/").map { (String($0.path.dropLast(".md".count)), $0.text) },
        uniquingKeysWith: { first, _ in first })

    /// The script that prints documents (`scripts/pdf/print.py`).
    public static let printScript: String = below("pdf/").first { $0.path == "print.py" }?.text ?? ""

    private static func below(_ folder: String) -> [(path: String, text: String)] {
        Embedded.files.filter { $0.path.hasPrefix(folder) }.map {
            (String($0.path.dropFirst(folder.count)), $0.text)
        }
    }
}
