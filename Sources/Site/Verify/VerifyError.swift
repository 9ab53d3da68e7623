/// Why there is nothing to check.
public enum VerifyError: Error, CustomStringConvertible {
    /// There is nothing at the path.
    case nothing(String)
    /// It is neither a bundle nor a site that was built.
    case unknown(String)

    /// In one line, in English as the command line speaks.
    public var description: String {
        switch self {
        case .nothing(let path): "there is no file or folder '\(path)'"
        case .unknown(let path):
            "'\(path)' is neither a bundle nor a built site: there is no bagit.txt and no manifest-sha256.txt"
        }
    }
}
