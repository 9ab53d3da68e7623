import Records
import Relations

extension Begrip {
    /// The anchor of its explanation on a page that uses it: `~` stands in no anchor of an author's.
    var pageAnchor: String { "begrip~\(anker)" }

    /// The anchor of its first use on a page.
    var useAnchor: String { "gebruik~\(anker)" }
}
