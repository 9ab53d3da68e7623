/// Whom a name means at a meeting.
enum Resolution: Equatable {
    /// Nobody.
    case nobody
    case one(Int)
    /// More than one; nobody can tell which.
    case several([Int])
    /// Somebody who was not there.
    case absent
    /// Somebody, were it not for the form of address.
    case excluded(Int)

    /// Whether the name is known, whoever it means.
    var isKnown: Bool { self != .nobody }
}
