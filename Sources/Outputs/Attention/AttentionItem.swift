public import Diagnostics
public import Records

/// Something that needs somebody's attention.
public struct AttentionItem: Sendable, Hashable {
    /// What it is: `raadsstuk`, `toezegging`, `afspraak`, `reeks`, `mijlpaal`, `reactie`, `vraag`, or the
    /// kind of a page.
    public var kind: String
    /// What identifies it as long as it is there: the id of a record, with what it is of that record behind a
    /// `#`.
    public var id: String
    /// What it says, in one line of plain words.
    public var title: String
    /// By when, or from when.
    public var due: Moment?
    /// How many days have passed since its last day; nil for what is not late.
    public var daysLate: Int?
    /// Where readers see it, from the root of the site; nil for what is not published.
    public var path: String?
    /// Where it is written.
    public var place: Place
    /// Who answers for it, as far as public.
    public var owner: String?
}

extension AttentionItem: Comparable {
    /// What is due first comes first, and what has no term last; then by file, line and id.
    public static func < (left: AttentionItem, right: AttentionItem) -> Bool {
        left.key < right.key
    }

    private var key: (Int, String, Int, String) {
        (due?.anchor.dayNumber ?? .max, place.file, place.line, id)
    }
}
