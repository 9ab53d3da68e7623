/// Why bundles that were asked for are not written, though they could be made.
public enum BundleError: Error, CustomStringConvertible {
    /// A zip of that name holds something else. What is on TenderNed can never be replaced.
    case exists(path: String, record: String)
    /// There is no record of that name, or none that has bundles, or one that is not published.
    case unknown(String, nearest: [String])
    /// It is a record of another kind, or of no process.
    case noBundle(String)
    /// It is not published: a draft, or one whose day has not come.
    case hidden(String)
    /// Several records have that name.
    case ambiguous(String, [String])
    /// A document on the site is not the one that went into a bundle: somebody changed it meanwhile.
    case changed(String)

    /// Whether the command was used in a wrong way, rather than that the content must change.
    public var isWrongUse: Bool {
        switch self {
        case .exists, .hidden, .changed: false
        default: true
        }
    }

    /// In one line, in English as the command line speaks.
    public var description: String {
        switch self {
        case .exists(let path, let record):
            "'\(path)' is there already and holds something else; what is on TenderNed can never be replaced:"
                + " add a version with a new whole number under 'versies' in '\(record)',"
                + " or choose another folder with --out when that zip was never used"
        case .unknown(let id, let nearest):
            "there is no record '\(id)'"
                + (nearest.isEmpty
                    ? "; name a traject or a verslag, such as 'trajecten/inkoop'"
                    : "; did you mean \(nearest.map { "'\($0)'" }.joined(separator: " or "))?")
        case .noBundle(let id):
            "'\(id)' has no bundle: only a traject has one, and a verslag with 'traject'"
        case .hidden(let id):
            "'\(id)' is not published: it is a draft, or its 'publicatie-vanaf' has not come"
        case .ambiguous(let id, let others):
            "'\(id)' may be \(others.map { "'\($0)'" }.joined(separator: " or ")); name it in full"
        case .changed(let path):
            "'\(path)' changed while the site was built; build it again"
        }
    }
}
