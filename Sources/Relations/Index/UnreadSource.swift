public import Records

/// A file that could not be read: its own message says why.
public enum UnreadSource: Sendable, Hashable {
    /// A register with entries of a kind.
    case register(RecordKind)
    /// The file of a record.
    case record(RecordID)
}
