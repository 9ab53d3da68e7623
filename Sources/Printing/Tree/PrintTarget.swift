/// Where a link in a printed document leads.
public enum PrintTarget: Sendable, Equatable {
    /// A full address.
    case address(String)
    /// A place in the document; a full address where the document has no such place.
    case anchor(String, elsewhere: String)
}
