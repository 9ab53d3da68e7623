import Diagnostics
import Markup

/// A text read and rendered, for tests.
struct Reading {
    let source: [UInt8]
    let document: Document
    let diagnostics: [Diagnostic]

    init(_ text: String, options: ReadingOptions = ReadingOptions()) {
        self.init(Array(text.utf8), options: options)
    }

    init(_ source: [UInt8], options: ReadingOptions = ReadingOptions()) {
        self.source = source
        (document, diagnostics) = MarkdownReader.read(
            source, origin: Origin(file: "tekst.md", firstLine: 1), options: options)
    }

    /// The HTML of the body; by default without typography and ids.
    func html(_ options: HTMLOptions = .plain, decorations: Decorations = Decorations()) -> String {
        var output: [UInt8] = []
        HTMLRenderer(document, decorations: decorations, options: options).render(into: &output)
        return String(decoding: output, as: UTF8.self)
    }

    /// The HTML of the notes.
    func notes(_ options: HTMLOptions = .plain) -> String {
        var output: [UInt8] = []
        HTMLRenderer(document, options: options).renderFootnotes(into: &output)
        return String(decoding: output, as: UTF8.self)
    }

    /// Each diagnostic as `line:column code: message`.
    var messages: [String] {
        diagnostics.map { diagnostic in
            let message = diagnostic.cause.wording(in: .dutch).message
            return
                "\(diagnostic.place.line):\(diagnostic.place.column) \(diagnostic.code.rawValue): \(message)"
        }
    }
}
