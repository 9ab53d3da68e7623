import Diagnostics
import Markup
import Records
import Relations
import Templates

extension PageComposer {
    /// A Markdown value of a record as blocks; nothing for nil.
    mutating func html(_ text: MarkdownText?) -> HTML {
        text.map { rendered($0, isInline: false, glossary) } ?? .empty
    }

    /// A Markdown value as blocks, in which no term is marked: a summary, a definition.
    mutating func unmarkedHTML(_ text: MarkdownText?) -> HTML {
        text.map { rendered($0, isInline: false, nil) } ?? .empty
    }

    /// A Markdown value as part of a line: the `p` of its only paragraph is left out.
    mutating func inlineHTML(_ text: MarkdownText?) -> HTML {
        text.map { rendered($0, isInline: true, glossary) } ?? .empty
    }

    private mutating func rendered(_ text: MarkdownText, isInline: Bool, _ glossary: TermIndex?) -> HTML {
        let usesTerms = glossary?.table.concerns(text.source) ?? false
        if !usesTerms, PlainMarkdown.isWords(text.source) {
            let words = typeset(text.source)
            return HTML(trusted: isInline ? words : "<p>\(words)</p>\n")
        }
        let source = Array(text.source.utf8)
        let (document, found) = MarkdownReader.read(source, origin: text.origin, options: .value)
        report(found)
        var decorations = Decorations()
        resolveLinks(of: document, source, into: &decorations)
        let directives = document.placedDirectives(in: source)
        checkTerms(directives)
        let insertions =
            glossary.map { markTerms($0, of: document, source, directives, into: &decorations) }
            ?? TextInsertions()
        let renderer = HTMLRenderer(
            document, decorations: decorations, insertions: insertions,
            options: htmlOptions(for: document, isBody: false))
        var bytes: [UInt8] = []
        if isInline { renderer.renderInline(into: &bytes) } else { renderer.render(into: &bytes) }
        renderer.renderValueNotes(into: &bytes)
        return HTML(trusted: bytes)
    }

    /// Gives every link its address as seen from this page; what leads nowhere becomes a message.
    mutating func resolveLinks(of document: Document, _ source: [UInt8], into decorations: inout Decorations)
    {
        for link in document.links(in: source) {
            guard !link.destination.isEmpty else {
                decorations[link.node].destination = ""
                continue
            }
            let target = site.links.resolve(link.destination, from: origin, file: file)
            if let mistake = target.mistake(in: link.destination) {
                report([Diagnostic(mistake, at: link.place)])
            }
            switch target {
            case .page(let target, _):
                // In a feed the page has another way to the root, and no place on it is here.
                let isHere = target.path == address.path && root == address.root
                decorations[link.node].destination =
                    isHere && target.anchor != nil
                    ? "#" + (target.anchor ?? "") : self.link(target)
            case .file(let path): decorations[link.node].destination = root + Percent.encoded(path)
            case .hidden: decorations[link.node].destination = ""
            case .external, .missing, .missingAnchor, .ambiguous: continue
            }
        }
    }
}
