import Site

/// The stage that a build is in, on one line of a terminal that is gone afterwards.
struct ProgressLine: Sendable {
    private let output: Output

    /// A line on a stream; none when no person watches it.
    init(_ surroundings: Surroundings) { output = surroundings.errors }

    /// Shows the stage that begins.
    func show(_ stage: Stage) { replace(with: "\(stage.rawValue)…") }

    /// Leaves an empty line.
    func erase() { replace(with: "") }

    private func replace(with text: String) {
        // Progress that cannot be shown is no reason to stop.
        if output.isTerminal { try? output.write("\r\u{1B}[K\(text)") }
    }
}
