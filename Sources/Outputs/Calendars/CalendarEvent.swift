import Records
import Relations

/// An event of a calendar (RFC 5545 §3.6.1).
struct CalendarEvent: Sendable {
    /// Its name for ever.
    var uid: String
    /// The record that tells of it.
    var record: RecordID
    /// The process that the record belongs to.
    var traject: RecordID?
    /// What kind of event it is, in words.
    var soort: Phrase
    /// When it is.
    var tijd: EventTime
    var titel: String
    /// When it is in words, and whatever else there is to say.
    var omschrijving: String?
    var locatie: String?
    /// The place on the site that tells of it.
    var adres: PageAddress
    /// The last day on which something about it was told; nil where nobody wrote when.
    var gewijzigd: CivilDate?
    /// How often its time was told anew, or its state changed.
    var volgnummer = 0
    /// What differs from the ordinary.
    var stand: Stand?

    /// A state that a calendar shows.
    enum Stand: String, Sendable {
        case cancelled = "CANCELLED"
        case tentative = "TENTATIVE"
    }

    /// By beginning, then by name: a total order.
    static func isEarlier(_ left: CalendarEvent, _ right: CalendarEvent) -> Bool {
        if left.tijd.begin != right.tijd.begin { return left.tijd.begin < right.tijd.begin }
        return left.uid.utf8.lexicographicallyPrecedes(right.uid.utf8)
    }
}
