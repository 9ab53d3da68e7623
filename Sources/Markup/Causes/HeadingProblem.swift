/// What can be wrong with a heading.
public enum HeadingProblem: Sendable, Equatable {
    /// Its level is 1, which is the page's title.
    case isTitle
    /// It is more than one level below the one before it; `fits` is the level that it gets.
    case skips(level: Int, fits: Int)
    /// It has no words.
    case isEmpty
    /// Its anchor is that of an earlier heading, or of the page.
    case anchorTaken(String)
    /// Its anchor is one that pages use for something else.
    case anchorReserved(String)
}
