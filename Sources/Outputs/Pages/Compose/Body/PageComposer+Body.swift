import Diagnostics
import Markup
import Records
import Relations
import Templates

extension PageComposer {
    /// The body of a page with its notes; that of a report is set apart by its minutes.
    mutating func body(
        _ document: Document, source: MarkdownText, embed: EmbedContext,
        report: Published<Verslag>? = nil
    ) -> HTML {
        var decorations = Decorations()
        if let report { decorate(&decorations, report, embed.report?.turns) }
        let bytes = Array(source.source.utf8)
        resolveLinks(of: document, bytes, into: &decorations)
        let directives = document.placedDirectives(in: bytes)
        embedDirectives(directives, embed, into: &decorations)
        checkTerms(directives)
        let exclusions = report?.minutes.map { TermExclusions($0) } ?? TermExclusions()
        let insertions =
            glossary.map {
                markTerms($0, of: document, bytes, directives, leaving: exclusions, into: &decorations)
            }
            ?? TextInsertions()
        var output: [UInt8] = []
        output.reserveCapacity(document.text.count * 3 / 2)
        let renderer = HTMLRenderer(
            document, decorations: decorations, insertions: insertions,
            options: htmlOptions(for: document, isBody: true))
        renderer.render(into: &output)
        renderer.renderFootnotes(into: &output)
        return HTML(trusted: output)
    }

    /// The headings of a text as a table of contents of two levels; none when there are fewer than three.
    ///
    /// `anchors` are those by which minutes call some headings, by node.
    func contents(_ document: Document?, anchors: [Int: String] = [:]) -> [ContentsView] {
        var entries: [ContentsView] = []
        for heading in document?.headings ?? [] {
            let anchor = anchors[heading.node] ?? heading.anchor
            let entry = ContentsView(tekst: typeset(heading.text), adres: "#\(anchor)")
            if heading.level <= 2 || entries.isEmpty {
                entries.append(entry)
            } else if heading.level == 3 {
                entries[entries.count - 1].kinderen.append(entry)
            }
        }
        return entries.count < 3 ? [] : entries
    }
}
