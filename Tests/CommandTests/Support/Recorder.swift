import Synchronization

@testable import inzage

/// Takes down what a command writes, and lets it believe what a test says of its surroundings.
final class Recorder: Sendable {
    private let texts = Mutex((output: "", errors: ""))

    var output: String { texts.withLock { $0.output } }
    var errors: String { texts.withLock { $0.errors } }

    /// Surroundings that write here.
    func surroundings(
        isTerminal: Bool = false, environment: [String: String] = [:], clock: Int = 0
    ) -> Surroundings {
        Surroundings(
            environment: environment, clock: { clock },
            output: Output(isTerminal: isTerminal) { text in self.texts.withLock { $0.output += text } },
            errors: Output(isTerminal: isTerminal) { text in self.texts.withLock { $0.errors += text } },
            interruption: {}, browse: { _ in false })
    }
}
