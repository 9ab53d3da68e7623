import Diagnostics
import Site

/// Builds the site into the preview.
struct Builder: Sendable {
    let settings: ServeSettings
    let live: LivePreview
    let tell: @Sendable (ServeEvent) -> Void

    /// Builds once. A site with errors does not take the place of one without; a machine that fails is told,
    /// and tried again at the next change, since a file may have been moved while it was read.
    func build() async {
        var request = settings.request()
        request.rootPath = "/"
        let sink = MemorySink()
        let start = ContinuousClock.now
        do {
            let outcome = try await Pipeline.run(request, sink: sink)
            show(outcome, sink.files)
            tell(.built(outcome, after: ContinuousClock.now - start))
        } catch {
            let now = live.now
            let list = MessageList(language: now.language, hasSite: now.files != nil)
            live.show(nil, messages: list.html(ofFailure: "\(error)"), in: now.language)
            tell(.failed("\(error)"))
        }
    }

    private func show(_ outcome: Outcome, _ files: [String: BuiltFile]) {
        let isGood = !outcome.diagnostics.hasErrors
        let list = MessageList(language: outcome.language, hasSite: isGood || live.now.files != nil)
        let messages = list.html(of: outcome.diagnostics)
        live.show(isGood ? files : nil, messages: messages, in: outcome.language)
    }
}
