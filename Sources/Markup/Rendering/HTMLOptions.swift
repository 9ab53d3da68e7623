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

    /// Options; by default those of a Dutch page's body.
    public init(
        typography: Typography? = .dutch, phrases: Phrases = .dutch, hasHeadingAnchors: Bool = true,
        hasParagraphAnchors: Bool = true
    ) {
        self.typography = typography
        self.phrases = phrases
        self.hasHeadingAnchors = hasHeadingAnchors
        self.hasParagraphAnchors = hasParagraphAnchors
    }

    /// The text as authored and no ids: what CommonMark itself would write.
    public static let plain = HTMLOptions(
        typography: nil, hasHeadingAnchors: false, hasParagraphAnchors: false)
}
