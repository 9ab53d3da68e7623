extension HTMLElement {
    private static let blocks: Set<String> = [
        "p", "h1", "h2", "h3", "h4", "h5", "h6", "ul", "ol", "li", "dl", "dt", "dd", "div", "section",
        "article", "aside", "header", "footer", "main", "table", "caption", "thead", "tbody", "tfoot", "tr",
        "blockquote", "pre", "hr", "figure", "figcaption", "details", "summary", "address", "fieldset",
    ]
    /// What serves to find the way on a screen, or shows what words say as well.
    private static let unprinted: Set<String> = [
        "nav", "form", "svg", "button", "select", "input", "output", "template", "noscript", "head",
        "canvas", "audio", "video", "iframe", "object",
    ]
    private static let unprintedClasses: Set<String> = ["wegwijs", "alleen-voorlezen", "tijdbalk"]

    /// Whether it stands in lines of its own.
    var isBlock: Bool { Self.blocks.contains(name) }

    /// Whether a block stands in it.
    var holdsBlock: Bool {
        children.contains { node in
            guard case .element(let child) = node else { return false }
            return child.isBlock || child.holdsBlock
        }
    }

    /// Whether it holds notes: they are printed at the foot of the pages that refer to them.
    var isNotes: Bool { value("role") == "doc-endnotes" }

    /// Whether paper has it too.
    var isPrinted: Bool {
        !Self.unprinted.contains(name) && value("hidden") == nil && value("aria-hidden") != "true"
            && value("role") != "doc-backlink" && value("role") != "img"
            && Self.unprintedClasses.isDisjoint(with: classes)
    }

    /// All words in it, with every space.
    var text: String {
        children.map { node in
            switch node {
            case .text(let text): text
            case .element(let child): child.text
            }
        }.joined()
    }
}
