import Markup
import Records

/// Gathers the links in the values of a record.
struct LinkCollector: TextVisitor {
    private(set) var links: [Link] = []

    mutating func visit(_ text: inout String) {}

    mutating func visit(_ text: inout MarkdownText) {
        // Whatever leads to another page begins with a bracket.
        guard text.source.utf8.contains(0x5B) else { return }
        let options = ReadingOptions(directives: DirectiveSpec.standard, headingsBelow: nil)
        links += MarkdownReader.read(Array(text.source.utf8), origin: text.origin, options: options).document
            .links()
    }

    mutating func visit(_ person: inout Person) {}
}
