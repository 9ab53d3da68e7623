/// Why documents could not be printed, though nothing is wrong with the content.
public enum PrintObstacle: Sendable, Equatable, CustomStringConvertible {
    /// No interpreter has Typst in the version that is needed.
    case noTypst(version: String)
    /// The printing process ended, or was ended, before it was done.
    case broken(String)
    /// The folder to work in or to keep documents in cannot be used.
    case disk(String)

    /// In one line, in English as the command line speaks.
    public var description: String {
        switch self {
        case .noTypst(let version):
            "there is no Python with typst \(version); install it in the site's folder with"
                + " 'python3 -m venv .venv && .venv/bin/pip install typst==\(version)', name another Python"
                + " in INZAGE_PYTHON, or leave PDF out with --no-pdf"
        case .broken(let reason), .disk(let reason): reason
        }
    }
}
