/// What a document has that must not be in a file that is published, or lacks that it must have.
public enum DocumentFinding: Hashable, Sendable {
    /// Its ending is none of those that are uploaded.
    case ending(String, allowed: [String])
    /// Its first bytes are not those of its ending.
    case otherContent(ending: String)
    /// There is nothing in it.
    case empty
    /// It is larger than a file may be, in bytes.
    case size(Int, limit: Int)
    /// It cannot be read without a password.
    case encrypted
    /// It holds programs: macros, scripts, what starts something else.
    case macros
    /// It holds other files, which nobody sees who looks at it.
    case files
    /// A field of it says who made or changed it. The name itself is not told: it may end up in a public log.
    case person(field: String)
    /// It holds comments, with who wrote them.
    case comments
    /// It holds earlier text that was changed or removed.
    case trackedChanges
    /// It is damaged, or made in a way that cannot be looked through.
    case unreadable

    /// Whether it tells of people or of what was written before, rather than that the file is of the wrong
    /// kind.
    public var isAboutPrivacy: Bool {
        switch self {
        case .person, .comments, .trackedChanges: true
        default: false
        }
    }
}
