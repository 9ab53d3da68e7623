import Diagnostics
import Markup
import Records
import Relations
import Templates

extension PageComposer {
    /// The body of a page with its notes; `decorate` adds what the kind of record knows of it.
    mutating func body(
        _ document: Document, source: MarkdownText, embed: EmbedContext,
        decorate: (inout Decorations) -> Void = { _ in }
    ) -> HTML {
        var decorations = Decorations()
        decorate(&decorations)
        resolveLinks(of: document, Array(source.source.utf8), into: &decorations)
        embedDirectives(of: document, embed, into: &decorations)
        var bytes: [UInt8] = []
        bytes.reserveCapacity(document.text.count * 3 / 2)
        HTMLRenderer(document, decorations: decorations, options: htmlOptions(isBody: true)).render(into: &bytes)
        return HTML(trusted: bytes)
    }

    /// The headings of a text as a table of contents of two levels; none when there are fewer than three.
    func contents(_ document: Document?) -> [ContentsView] {
        var entries: [ContentsView] = []
        for heading in document?.headings ?? [] {
            let entry = ContentsView(tekst: typeset(heading.text), adres: "#\(anchor(of: heading, in: document))")
            if heading.level <= 2 || entries.isEmpty {
                entries.append(entry)
            } else if heading.level == 3 {
                entries[entries.count - 1].kinderen.append(entry)
            }
        }
        return entries.count < 3 ? [] : entries
    }

    private func anchor(of heading: Document.Heading, in document: Document?) -> String { heading.anchor }
}
