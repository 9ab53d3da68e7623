import Foundation

/// The program while it runs.
final class RunningCommand: Sendable {
    private let ends: AsyncStream<Int32>
    private let identifier: Int32

    init(_ process: Process) throws {
        let (ends, continuation) = AsyncStream<Int32>.makeStream()
        self.ends = ends
        process.terminationHandler = {
            continuation.yield($0.terminationStatus)
            continuation.finish()
        }
        try process.run()
        identifier = process.processIdentifier
    }

    /// Sends it a signal.
    func send(_ signal: Int32) { kill(identifier, signal) }

    /// Its exit status, once it has ended.
    func status() async -> Int32 {
        for await status in ends { return status }
        return -1
    }
}
