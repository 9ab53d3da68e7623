import Diagnostics
import Templates

/// What is to be said of a build, as a fragment of HTML: a list that the reader can fold away.
struct MessageList: Sendable {
    let language: Language
    /// Whether there is a site to show beside it.
    let hasSite: Bool

    private var words: MessageWords { MessageWords(language: language) }

    /// The diagnostics; nil when there are none. Open when there are errors.
    func html(of diagnostics: [Diagnostic]) -> String? {
        guard !diagnostics.isEmpty else { return nil }
        let isOpen = diagnostics.hasErrors
        let count = words.count(diagnostics)
        let summary = isOpen ? "\(count). \(hasSite ? words.oldSite : words.mend)" : count
        return details(summary, isOpen: isOpen, "<ol>\n\(diagnostics.map(item).joined())</ol>")
    }

    /// A failure of the machine.
    func html(ofFailure reason: String) -> String {
        let summary = "\(words.cannotBuild). \(hasSite ? words.oldSite + " " : "")\(words.retry)"
        return details(
            summary, isOpen: true, "<ol>\n<li class=\"error\"><p>\(escaped(reason))</p></li>\n</ol>")
    }

    private func details(_ summary: String, isOpen: Bool, _ body: String) -> String {
        """
        <details class="messages"\(isOpen ? " open" : "") lang="\(language.rawValue)">
        <summary>\(escaped(summary))</summary>
        \(body)
        </details>

        """
    }

    private func item(_ diagnostic: Diagnostic) -> String {
        let wording = diagnostic.cause.wording(in: language)
        let kind = "\(diagnostic.severity.word(in: language))[\(diagnostic.code.rawValue)]"
        var lines = [
            "<p class=\"place\">\(location(diagnostic.place)) <code>\(kind)</code></p>",
            "<p>\(escaped(wording.message))</p>",
        ]
        if let remedy = wording.remedy { lines.append("<p>\(words.remedy): \(escaped(remedy))</p>") }
        if let related = diagnostic.related { lines.append("<p>\(words.related) \(location(related))</p>") }
        return "<li class=\"\(diagnostic.severity.rawValue)\">\(lines.joined(separator: "\n"))</li>\n"
    }

    private func location(_ place: Place) -> String {
        var text = place.file
        if place.line > 0 { text += ":\(place.line)" }
        if place.line > 0, place.column > 0 { text += ":\(place.column)" }
        return "<code>\(escaped(text))</code>"
    }

    private func escaped(_ text: String) -> String {
        String(decoding: HTML(escaping: text).bytes, as: UTF8.self)
    }
}
