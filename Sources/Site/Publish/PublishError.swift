/// Why a site cannot be put in its place, though its content is fine.
public enum PublishError: Error, CustomStringConvertible {
    /// The output folder holds things that no build of ours made.
    case foreignFiles(folder: String, examples: [String], count: Int)
    /// The output is, holds or lies in a folder that is read.
    case overlapsSource(folder: String)
    /// The output's name is taken by something that is no folder.
    case notAFolder(String)

    /// In one line, in English as the command line speaks.
    public var description: String {
        switch self {
        case .foreignFiles(let folder, let examples, let count):
            "'\(folder)' holds \(count) file(s) that inzage did not make"
                + " (\(examples.joined(separator: ", "))); it deletes nothing of yours:"
                + " move them, or choose another folder with --out"
        case .overlapsSource(let folder):
            "'\(folder)' is, holds or lies in a folder with the site's own sources; choose another with --out"
        case .notAFolder(let path):
            "'\(path)' is not a folder; choose another with --out"
        }
    }
}
