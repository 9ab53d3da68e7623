import Diagnostics
import Markup

/// A Markdown text with its terms between `‹` and `›`, for tests.
struct Marked {
    let html: String
    let capitals: [String]

    init(
        _ text: String, _ forms: [TermForm], leaving exclusions: TermExclusions = TermExclusions(),
        options: HTMLOptions = .plain
    ) {
        let reading = Reading(text)
        let finder = TermFinder(TermTable(forms), in: reading.document, leaving: exclusions)
        var insertions = TextInsertions()
        for use in finder.uses {
            insertions.surround(use.range, before: Array("‹".utf8), after: Array("›".utf8))
        }
        var output: [UInt8] = []
        let renderer = HTMLRenderer(reading.document, insertions: insertions, options: options)
        renderer.render(into: &output)
        renderer.renderFootnotes(into: &output)
        html = String(decoding: output, as: UTF8.self)
        capitals = finder.capitalWords.map { word in
            let place = reading.document.place(of: word, in: reading.source)
            return "\(place.line):\(place.column) \(word.word)"
        }
    }

    /// The only paragraph of a text, without its tags.
    static func line(_ text: String, _ forms: [TermForm]) -> String {
        Marked(text, forms).html.replacing("<p>", with: "").replacing("</p>\n", with: "")
    }
}
