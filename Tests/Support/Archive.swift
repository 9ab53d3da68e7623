/// Files in one text: each behind a line `-- path --`, as in the archives that tests of Go write.
public struct Archive: Sendable {
    /// The files in the order written.
    public let files: [(path: String, text: String)]

    /// The files of a text.
    public init(_ text: String) {
        var files: [(path: String, text: String)] = []
        for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
            if line.hasPrefix("-- "), line.hasSuffix(" --"), line.count > 6 {
                files.append((String(line.dropFirst(3).dropLast(3)), ""))
            } else if !files.isEmpty {
                files[files.count - 1].text += line + "\n"
            }
        }
        self.files = files
    }
}
