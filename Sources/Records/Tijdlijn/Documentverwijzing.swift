/// A document: a record of this site, or an address elsewhere.
public enum Documentverwijzing: Hashable, Sendable {
    case record(Reference<AnyRecord>)
    /// An `http` or `https` address.
    case url(String)
}
