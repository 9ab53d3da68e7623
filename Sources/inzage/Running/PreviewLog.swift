import Diagnostics
import Printing
import Serve
import Site

/// What the preview tells the terminal that it was started in.
struct PreviewLog: Sendable {
    let surroundings: Surroundings
    let request: @Sendable () -> SiteRequest
    let opens: Bool

    /// Takes down an event. A terminal that is gone does not end the preview.
    @Sendable func note(_ event: ServeEvent) {
        switch event {
        case .built(let outcome, let time):
            try? surroundings.tell(outcome, of: request(), in: nil)
            say(
                outcome.diagnostics.hasErrors
                    ? "Not built." : "Built \(outcome.files) files in \(time.inSeconds)")
            if let obstacle = outcome.obstacle { say("No PDF: \(obstacle)") }
        case .failed(let reason):
            say("Error: \(reason)")
        case .serving(let address):
            try? surroundings.output.line("Serving on \(address) (Ctrl-C ends it)")
            if opens { open(address) }
        case .unwatched(let folder, let reason):
            say("Changes in \(folder) are not seen: \(reason)")
        }
    }

    private func say(_ text: String) { try? surroundings.errors.line(text) }

    private func open(_ address: String) {
        Task {
            guard await !surroundings.browse(address) else { return }
            say("There is no browser to open; go to \(address)")
        }
    }
}
