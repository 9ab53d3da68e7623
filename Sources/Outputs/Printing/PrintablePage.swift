public import Records

/// What a printed document is made from: the same words as on its page, and what stands around them on paper.
public struct PrintablePage: Sendable {
    /// Its path from the root of the site: `memos/x/x.pdf`.
    public var path: String
    /// The name of its templates: `memo` for `templates/pdf/memo.html` and `templates/pdf/memo.typ`.
    public var template: String
    /// The file that holds its texts (`content/…`), for messages.
    public var source: String
    /// Its title.
    public var title: String
    /// Its language (BCP 47).
    public var language: String
    /// Its date; where it has none, that as of which it is made.
    public var date: CivilDate
    /// The full address of its page.
    public var address: String
    /// What stands around the text, under the names that `templates/pdf/` knows.
    public var frame: [(name: String, text: String)]
    /// The text, as HTML.
    public var html: [UInt8]
}
