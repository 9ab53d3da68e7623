/// What a calendar is about.
public enum CalendarScope: Sendable, Hashable {
    /// The whole site.
    case site
    /// A process and its parts, by its position.
    case traject(Int)
    /// The council documents of a timeline, by its position.
    case tijdlijn(Int)
}
