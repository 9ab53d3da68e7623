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
        let remedy = wording.remedy.map { "<p class=\"remedy\">\(escaped($0))</p>" } ?? ""
        return """
            <li class="\(diagnostic.severity.rawValue)"><p class="place"><code>\(escaped(place(diagnostic.place)))</code> \
            <code>\(kind)</code></p><p>\(escaped(wording.message))</p>\(remedy)</li>

            """
    }

    private func place(_ place: Place) -> String {
        guard place.line > 0 else { return place.file }
        return place.column > 0
            ? "\(place.file):\(place.line):\(place.column)" : "\(place.file):\(place.line)"
    }

    private func escaped(_ text: String) -> String {
        String(decoding: HTML(escaping: text).bytes, as: UTF8.self)
    }
}
