/// How a document is written as HTML.
public struct HTMLOptions: Sendable {
    /// The typography of running text; nil leaves it as authored.
    public var typography: Typography?
    /// The words that the HTML adds.
    public var phrases: Phrases
    /// Whether headings get their anchors as `id`.
    public var hasHeadingAnchors: Bool
    /// Whether top-level paragraphs get their anchors as `id`.
    public var hasParagraphAnchors: Bool
    /// Stands before the ids of notes and of references to them, so that several texts fit on one page.
    public var notePrefix: String
    /// How many tables stand before this text on its page.
    public var tablesBefore: Int

    /// Options; by default those of a Dutch page's body.
    public init(
        typography: Typography? = .dutch, phrases: Phrases = .dutch, hasHeadingAnchors: Bool = true,
        hasParagraphAnchors: Bool = true, notePrefix: String = "", tablesBefore: Int = 0
    ) {
        self.typography = typography
        self.phrases = phrases
        self.hasHeadingAnchors = hasHeadingAnchors
        self.hasParagraphAnchors = hasParagraphAnchors
        self.notePrefix = notePrefix
        self.tablesBefore = tablesBefore
    }

    /// The text as authored and no ids: what CommonMark itself would write.
    public static let plain = HTMLOptions(
        typography: nil, hasHeadingAnchors: false, hasParagraphAnchors: false)
}
