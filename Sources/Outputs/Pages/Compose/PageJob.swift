/// A page, or a list of pages, to be made: of the record at a position among its kind.
public enum PageJob: Sendable, Hashable {
    case memo(Int)
    case verslag(Int)
    case pagina(Int)
    case traject(Int)
    case tijdlijn(Int)
    /// The comparison and the pages of its segments.
    case segmentkeuzes(Int)
    case indicator(Int)
    case organisatie(Int)
    case project(Int)
    /// The index pages of a section.
    case section(Int)
    case feed(FeedScope)
    case calendar(CalendarScope)
    /// The last days of open reactions, each as a calendar of its own.
    case deadlines
    case home, keywords, glossary, promises, agreements, openData, notFound, redirects
}
