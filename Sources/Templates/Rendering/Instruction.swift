/// A step in writing a page. Instructions hold numbers only, so that running through them counts no
/// references.
enum Instruction: Sendable {
    /// Writes the bytes of the program's pool from one index up to another.
    case literal(Int, Int)
    /// Writes a value: text escaped, numbers in digits, markup as it is.
    case show(Location)
    /// Goes on elsewhere unless the section over a value is shown.
    case skipUnless(Location, to: Int)
    /// Goes on elsewhere when the section over a value is shown.
    case skipIf(Location, to: Int)
    /// Makes a value the innermost context, or goes on elsewhere when its section is not shown.
    case enter(Location, to: Int)
    /// Drops the innermost context.
    case leave
    /// Makes a list's first item the innermost context, or goes on elsewhere when there is none.
    case each(Location, to: Int)
    /// Makes the next item the innermost context and goes back, or drops the context after the last.
    case next(to: Int)
    /// Runs the routine of the program's call with that number.
    case call(Int)
    /// Writes the indentation that the calls have gathered: at the beginning of a line.
    case margin
    /// Goes back to where the routine was called; ends the page after the first one.
    case back
}
