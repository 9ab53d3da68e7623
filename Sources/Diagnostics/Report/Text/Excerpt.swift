/// The line of a place with a mark under it (`^~~~`), cut to a readable width around the place.
struct Excerpt {
    /// The line, or the part of it around the place.
    let line: String
    /// What stands below it; nil when the whole line is meant.
    let mark: String?

    /// The widest line that is shown whole, in columns.
    private static let widest = 100
    /// How much of a wider line is shown before the place, in columns.
    private static let lead = 60
    /// How many scalars of a line are looked at on either side of the place. Lines can be as long as
    /// their file.
    private static let reach = 1000

    /// The line of `place`; nil when there is none or nothing on it, and when it holds a redaction: reports
    /// end up in logs that anyone can read.
    init?(of place: Place, in source: SourceText) {
        guard place.line > 0 else { return nil }
        let whole = source.line(place.line)
        let scalars = whole.unicodeScalars
        guard !scalars.isEmpty, !whole.contains(":lak") else { return nil }
        let target = min(max(0, place.column - 1), scalars.count)
        let skipped = max(0, target - Self.reach)
        let ahead = scalars.dropFirst(skipped)
        let near = ahead.prefix(min(target, Self.reach) + Self.reach)
        let window = Window(
            cells: String(String.UnicodeScalarView(near)).map(Cell.init), target: target - skipped,
            isCutBefore: skipped > 0, isCutAfter: near.endIndex < ahead.endIndex)
        let shown = window.shown(widest: Self.widest, lead: Self.lead)
        line = shown.text
        mark = place.column > 0 ? shown.mark(length: place.length) : nil
    }
}
