/// How Markdown is read.
public struct ReadingOptions: Sendable {
    /// Whether tables, footnotes, directives, `{#anchor}` and redactions are understood; without, it is
    /// CommonMark alone.
    public var hasExtensions: Bool
    /// The directives that exist.
    public var directives: [DirectiveSpec]
    /// The forms of directives that may stand in the text.
    public var directiveForms: Set<DirectiveForm>
    /// The level of the heading that the text stands under on its page, 1 being the page's title: the text's
    /// own headings are made to follow from it. Nil leaves all levels as written.
    public var headingsBelow: Int?
    /// Ids that the page itself uses, which no heading may take.
    public var reservedAnchors: Set<String>

    /// Options; by default those of a page's body.
    public init(
        hasExtensions: Bool = true, directives: [DirectiveSpec] = DirectiveSpec.standard,
        directiveForms: Set<DirectiveForm> = Set(DirectiveForm.allCases),
        headingsBelow: Int? = 1,
        reservedAnchors: Set<String> = []
    ) {
        self.hasExtensions = hasExtensions
        self.directives = directives
        self.directiveForms = directiveForms
        self.headingsBelow = headingsBelow
        self.reservedAnchors = reservedAnchors
    }

    /// Those of a Markdown value of a record: directives within a line only, and headings as written.
    public static let value = ReadingOptions(directiveForms: [.inline], headingsBelow: nil)

    /// CommonMark and nothing more.
    public static let commonMark = ReadingOptions(hasExtensions: false, directives: [], headingsBelow: nil)
}
